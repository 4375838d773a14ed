package org.weltoffen.progress;

import org.weltoffen.quiz.Grading;

/// What came of a submitted attempt.
public sealed interface Outcome {

    Grading grading();

    /// The pass mark is met; the course is completed.
    record Passed(Grading grading, CompletionId completion) implements Outcome {}

    /// Not yet; the quiz can be taken again as often as one likes.
    record Failed(Grading grading) implements Outcome {}
}
