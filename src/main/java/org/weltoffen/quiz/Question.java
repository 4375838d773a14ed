package org.weltoffen.quiz;

import org.weltoffen.language.Text;

/// A question with everything that is needed to show, grade and explain it. Each [QuestionType] has its own form.
///
/// @see org.weltoffen.quiz.spi.QuestionType
public interface Question {

    QuestionId id();

    /// Key of the question type, such as `single`.
    String type();

    /// Id of the learning objective it belongs to.
    String objective();

    Kind kind();

    /// What a fully right answer is worth, 1 to 4.
    int points();

    /// Id of the lesson to read again.
    String lesson();

    Text text();
}
