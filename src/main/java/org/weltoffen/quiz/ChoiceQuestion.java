package org.weltoffen.quiz;

import java.util.List;
import org.weltoffen.language.Text;

/// A question answered by choosing one or several options.
public record ChoiceQuestion(
        QuestionId id,
        String type,
        String objective,
        Kind kind,
        int points,
        String lesson,
        Text text,
        List<Option> options)
        implements Question {

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    /// The options in the order of one attempt: the same seed gives the same order. True-false keeps its order.
    public List<Option> shuffled(long seed) {
        if (type.equals("true-false")) {
            return options;
        }
        return Shuffle.of(options, seed, id.value());
    }
}
