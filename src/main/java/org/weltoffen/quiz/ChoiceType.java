package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        var problems = new ArrayList<Problem>();
        var options = question.options();
        if (question.points() < 1 || question.points() > 4) {
            problems.add(new Problem("points", "%d points".formatted(question.points()), "give 1 to 4"));
        }
        if (options.size() < FEWEST || options.size() > MOST) {
            problems.add(new Problem(
                    "options", "%d options".formatted(options.size()), "write %d to %d".formatted(FEWEST, MOST)));
        }
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            problems.add(new Problem("options", "two options share an id", "give each its own"));
        }
        IntStream.range(0, options.size())
                .filter(i -> options.get(i).text() == null && needsTexts())
                .forEach(i -> problems.add(
                        new Problem("options/" + i, "the option has no text", "add text: { de: …, en: … }")));
        problems.addAll(checkRightOptions(question));
        return problems;
    }

    boolean needsTexts() {
        return true;
    }

    abstract List<Problem> checkRightOptions(ChoiceQuestion question);

    static long right(ChoiceQuestion question) {
        return question.options().stream().filter(Option::right).count();
    }

    static int creditForOne(ChoiceQuestion question, Answer answer) {
        var full = answer.choices().size() == 1
                && question.options().stream()
                        .anyMatch(option -> option.right() && answer.choices().contains(option.id()));
        return full ? 100 : 0;
    }
}
