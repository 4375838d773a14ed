package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Several options can be right. Each right one chosen and each wrong one left is a part; half of the parts is worth
/// nothing, what lies above counts in proportion. So choosing everything or nothing earns nothing.
@Component
class MultipleChoice extends ChoiceType {

    @Override
    public String key() {
        return "multiple";
    }

    @Override
    Checks check(Checks checks, List<Option> options) {
        return checks.texts("options", options).someRight("options", options);
    }

    @Override
    public int credit(ChoiceQuestion question, Answer answer) {
        return Picks.creditForSeveral(question.options(), answer);
    }

    @Override
    public Answer guess(ChoiceQuestion question, RandomGenerator random) {
        return Picks.some(question.options(), random);
    }
}
