package org.weltoffen.quiz;

import java.util.List;
import org.weltoffen.language.Text;

/// A question about ways to act in a situation, whose key is what people who know the work think of each.
///
/// `best-worst` is answered with `best=option` and `worst=option`, `rating` with `option=1` to `option=4`.
///
/// @param raters how many people made the key; 1 stands for the editors alone
public record RatedQuestion(
        QuestionId id,
        String type,
        String objective,
        Kind kind,
        int points,
        String lesson,
        Text text,
        int raters,
        List<Rated> options)
        implements Question {

    /// Below this many the key is called that of the editors.
    public static final int EXPERTS = 3;

    public RatedQuestion {
        options = List.copyOf(options);
    }

    /// The options in the order of one attempt.
    public List<Rated> shuffled(long seed) {
        return Shuffle.of(options, seed, id.value());
    }

    /// A way to act.
    ///
    /// @param rating from -2 to 2 in `best-worst`; from 1, harmful, to 4, very helpful, in `rating`
    public record Rated(String id, Text text, int rating, Text feedback) {}
}
