package org.weltoffen.quiz;

/// One answered question with what it was worth.
public record Graded(Question question, Answer answer, Score score) {

    public boolean isRight() {
        return score.isFull();
    }
}
