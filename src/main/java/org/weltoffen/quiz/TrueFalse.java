package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// A statement that is true or false; the words for both are the house's own.
@Component
class TrueFalse extends ChoiceType {

    @Override
    public String key() {
        return "true-false";
    }

    @Override
    Checks check(Checks checks, List<Option> options) {
        var ids = options.stream().map(Option::id).toList();
        return ids.equals(List.of("true", "false"))
                ? checks.oneRight("options", options)
                : checks.add("options", "the options are %s".formatted(ids), "write the two options true and false");
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
