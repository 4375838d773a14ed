package org.weltoffen.quiz;

import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;

/// Several options can be right. Each right one chosen and each wrong one left is a part; half of the parts is worth
/// nothing, what lies above counts in proportion. So choosing everything or nothing earns nothing.
@Component
class MultipleChoice extends ChoiceType {

    @Override
    public String key() {
        return "multiple";
    }

    @Override
    List<Problem> checkRightOptions(ChoiceQuestion question) {
        var right = right(question);
        if (right == 0) {
            return List.of(new Problem("options", "no option is marked right", "add right: true to at least one"));
        }
        return right == question.options().size()
                ? List.of(new Problem("options", "every option is marked right", "add one that is not"))
                : List.of();
    }

    @Override
    public int credit(ChoiceQuestion question, Answer answer) {
        var options = question.options();
        var known = options.stream().map(Option::id).toList();
        if (answer.isEmpty()
                || !known.containsAll(answer.choices())
                || answer.choices().size() == options.size()) {
            return 0;
        }
        var parts = options.stream()
                .filter(option -> option.right() == answer.choices().contains(option.id()))
                .count();
        return (int) Math.max(0, (200 * parts - 100L * options.size()) / options.size());
    }
}
