package org.weltoffen.quiz;

import java.util.List;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// What the three types of choosing have in common.
abstract class ChoiceType implements QuestionType<ChoiceQuestion> {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    @Override
    public Class<ChoiceQuestion> form() {
        return ChoiceQuestion.class;
    }

    @Override
    public List<Problem> check(ChoiceQuestion question) {
        var checks = new Checks(question)
                .count("options", question.options(), FEWEST, MOST)
                .ids("options", question.options(), Option::id);
        return check(checks, question.options()).problems();
    }

    abstract Checks check(Checks checks, List<Option> options);

    @Override
    public Answer right(ChoiceQuestion question) {
        return Picks.right(question.options());
    }
}
