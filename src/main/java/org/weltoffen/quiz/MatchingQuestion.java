package org.weltoffen.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.weltoffen.language.Text;

/// A question answered by choosing the partner of each thing. Answers are `pair=partner`, where the partner is the id
/// of a pair, meaning its right side, or of an extra.
///
/// @param extra partners that fit nothing
public record MatchingQuestion(
        QuestionId id,
        String type,
        String objective,
        Kind kind,
        int points,
        String lesson,
        Text text,
        List<Pair> pairs,
        List<Item> extra)
        implements Question {

    public MatchingQuestion {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
    }

    /// Everything there is to choose from, in the order of one attempt.
    public List<Item> partners(long seed) {
        return Shuffle.of(partners(), seed, id.value());
    }

    List<Item> partners() {
        var right = pairs.stream().map(pair -> new Item(pair.id(), pair.right(), pair.feedback()));
        return Stream.concat(right, extra.stream()).toList();
    }

    /// Two things that belong together, and the reason why.
    public record Pair(String id, Text left, Text right, Text feedback) {}
}
