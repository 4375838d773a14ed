package org.weltoffen.quiz.spi;

import java.util.List;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;

/// A kind of question: its form in `quiz.yaml`, what makes it faulty, and how an answer is graded.
///
/// Grading is pure: the same question and answer always give the same credit.
public interface QuestionType<Q extends Question> {

    /// The word after `type:` in `quiz.yaml`; unique.
    String key();

    /// The record that the YAML is read into, component by component.
    Class<Q> form();

    /// What is wrong with the question, besides its form. Empty if nothing is.
    List<Problem> check(Q question);

    /// The share of the question's points that the answer earns, in percent from 0 to 100.
    int credit(Q question, Answer answer);
}
