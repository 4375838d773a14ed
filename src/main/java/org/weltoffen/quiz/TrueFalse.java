package org.weltoffen.quiz;

import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;

/// A statement that is true or false; the words for both are the house's own.
@Component
class TrueFalse extends ChoiceType {

    @Override
    public String key() {
        return "true-false";
    }

    @Override
    boolean needsTexts() {
        return false;
    }

    @Override
    List<Problem> checkRightOptions(ChoiceQuestion question) {
        var ids = question.options().stream().map(Option::id).toList();
        if (!ids.equals(List.of("true", "false"))) {
            return List.of(new Problem(
                    "options", "the options are %s".formatted(ids), "write the two options true and false"));
        }
        return right(question) == 1
                ? List.of()
                : List.of(new Problem("options", "not exactly one is right", "add right: true to one of the two"));
    }

    @Override
    public int credit(ChoiceQuestion question, Answer answer) {
        return creditForOne(question, answer);
    }
}
