package org.weltoffen.quiz;

/// When the reasons are shown: after each question, whose answer is fixed from then on, or at the end of the quiz.
public enum Feedback {
    END,
    EACH
}
