package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Exactly one option is right.
@Component
class SingleChoice extends ChoiceType {

    @Override
    public String key() {
        return "single";
    }

    @Override
    Checks check(Checks checks, List<Option> options) {
        return checks.texts("options", options).oneRight("options", options);
    }

    @Override
    public int credit(ChoiceQuestion question, Answer answer) {
        return Picks.creditForOne(question.options(), answer);
    }

    @Override
    public Answer guess(ChoiceQuestion question, RandomGenerator random) {
        return Answer.of(Picks.any(question.options(), random));
    }
}
