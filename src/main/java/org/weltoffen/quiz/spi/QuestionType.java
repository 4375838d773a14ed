package org.weltoffen.quiz.spi;

import java.util.List;
import java.util.random.RandomGenerator;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;

/// A kind of question: its form in `quiz.yaml`, what makes it faulty, and how an answer is graded.
///
/// Grading is pure: the same question and answer always give the same credit. It never throws; what it does not know
/// earns nothing.
public interface QuestionType<Q extends Question> {

    /// The word after `type:` in `quiz.yaml`; unique.
    String key();

    /// The record that the YAML is read into, component by component.
    Class<Q> form();

    /// What is wrong with the question, besides its form. Empty if nothing is.
    List<Problem> check(Q question);

    /// The share of the question's points that the answer earns, in percent from 0 to 100.
    int credit(Q question, Answer answer);

    /// An answer that earns everything.
    Answer right(Q question);

    /// The answer of someone who knows nothing and clicks anywhere; each complete answer is as likely as any other.
    Answer guess(Q question, RandomGenerator random);

    /// Whether nothing is left to choose.
    default boolean isComplete(Q question, Answer answer) {
        return !answer.isEmpty();
    }
}
