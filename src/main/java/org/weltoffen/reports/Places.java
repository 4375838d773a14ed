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
/// What changes in between moves a line by one or two, as it does for whoever turns pages by their numbers.
final class Places {

    private static final int REMEMBERED = 1_000;

    private final Map<Stretch, NavigableMap<Integer, Line>> lines = new HashMap<>();

    /// Lines that are counted through.
    ///
    /// @param of the status or due date that they share; null for those of all
    record Stretch(CompletionSort sort, @Nullable Object of) {}

    /// How many lines come before a line; without a line it is the beginning.
    record Place(int offset, @Nullable Line line) {}

    /// The last known place that does not lie beyond the offset.
    Place before(Stretch stretch, int offset) {
        var known = of(stretch).floorEntry(offset);
        return known == null ? new Place(0, null) : new Place(known.getKey(), known.getValue());
    }

    /// Remembers where on a page somebody else's lines begin, so that a place never lies among the lines of one person.
    void add(Stretch stretch, int offset, List<Line> page) {
        for (var i = 1; i < page.size(); i++) {
            if (!page.get(i).person().equals(page.get(i - 1).person())) {
                var places = of(stretch);
                if (places.size() == REMEMBERED) {
                    places.clear();
                }
                places.put(offset + i, page.get(i));
                return;
            }
        }
    }

    private NavigableMap<Integer, Line> of(Stretch stretch) {
        return lines.computeIfAbsent(stretch, _ -> new TreeMap<>());
    }
}
