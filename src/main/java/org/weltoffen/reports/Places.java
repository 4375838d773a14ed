package org.weltoffen.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weltoffen.reports.CompletionQuery.Line;

/// Where lines of a list stood that somebody has seen. Going on from there, the database need not pass over all those
/// before them once more: of a million that takes seconds.
///
/// Places hold only for as many lines as there were: when lines come or go, all of their stretch are forgotten.
final class Places {

    private static final int REMEMBERED = 1_000;

    private final Map<Stretch, Known> known = new HashMap<>();

    /// Lines that are counted through.
    ///
    /// @param of the status or due date that they share; null for those of all
    record Stretch(CompletionSort sort, @Nullable Object of) {}

    /// Lines by how many come before them.
    ///
    /// @param lines of the whole stretch when they stood there
    private record Known(int lines, NavigableMap<Integer, Line> places) {}

    /// How many lines come before a line; without a line it is the beginning.
    record Place(int offset, @Nullable Line line) {}

    /// The last known place that does not lie beyond the offset.
    ///
    /// @param lines of the whole stretch
    Place before(Stretch stretch, int lines, int offset) {
        var last = of(stretch, lines).floorEntry(offset);
        return last == null ? new Place(0, null) : new Place(last.getKey(), last.getValue());
    }

    /// Remembers where on a page somebody else's lines begin, so that a place never lies among the lines of one person.
    ///
    /// @param lines of the whole stretch
    void add(Stretch stretch, int lines, int offset, List<Line> page) {
        for (var i = 1; i < page.size(); i++) {
            if (!page.get(i).person().equals(page.get(i - 1).person())) {
                var places = of(stretch, lines);
                if (places.size() == REMEMBERED) {
                    places.clear();
                }
                places.put(offset + i, page.get(i));
                return;
            }
        }
    }

    private NavigableMap<Integer, Line> of(Stretch stretch, int lines) {
        return known.compute(
                        stretch,
                        (_, now) -> now != null && now.lines() == lines ? now : new Known(lines, new TreeMap<>()))
                .places();
    }
}
