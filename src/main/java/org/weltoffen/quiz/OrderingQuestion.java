package org.weltoffen.quiz;

import java.util.List;
import org.weltoffen.language.Text;

/// A question answered by putting things in order. Answers are all ids in the order chosen.
///
/// @param items in the right order
public record OrderingQuestion(
        QuestionId id, String type, String objective, Kind kind, int points, String lesson, Text text, List<Item> items)
        implements Question {

    public OrderingQuestion {
        items = List.copyOf(items);
    }

    /// The items in the order that one attempt begins with. It is never the right one, so that nobody has to guess
    /// whether leaving everything as it is was an answer.
    public List<Item> shuffled(long seed) {
        var order = Shuffle.of(items, seed, id.value());
        return order.equals(items) ? order.reversed() : order;
    }
}
