package org.weltoffen.quiz;

import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;

/// Exactly one option is right.
@Component
class SingleChoice extends ChoiceType {

    @Override
    public String key() {
        return "single";
    }

    @Override
    List<Problem> checkRightOptions(ChoiceQuestion question) {
        return switch ((int) right(question)) {
            case 0 -> List.of(new Problem("options", "no option is marked right", "add right: true to one"));
            case 1 -> List.of();
            default ->
                List.of(new Problem("options", "several options are marked right", "keep one, or use type: multiple"));
        };
    }

    @Override
    public int credit(ChoiceQuestion question, Answer answer) {
        return creditForOne(question, answer);
    }
}
