package org.weltoffen.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.platform.Signposts.Signpost;
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
    private record Known(int lines, NavigableMap<Integer, Signpost<Line>> places) {}

    /// The last known place that does not lie beyond the offset.
    ///
    /// @param lines of the whole stretch
    Signpost<Line> before(Stretch stretch, int lines, int offset) {
        var last = of(stretch, lines).floorEntry(offset);
        return last == null ? Signpost.start() : last.getValue();
    }

    /// Remembers a place on a page.
    ///
    /// @param lines of the whole stretch
    void add(Stretch stretch, int lines, int offset, List<Line> page) {
        onPage(offset, page).ifPresent(place -> {
            var places = of(stretch, lines);
            if (places.size() == REMEMBERED) {
                places.clear();
            }
            places.put(place.offset(), place);
        });
    }

    /// Where on a page somebody else's lines begin: a place never lies among the lines of one person.
    static Optional<Signpost<Line>> onPage(int offset, List<Line> page) {
        return IntStream.range(1, page.size())
                .filter(i -> !page.get(i).person().equals(page.get(i - 1).person()))
                .mapToObj(i -> new Signpost<>(offset + i, page.get(i)))
                .findFirst();
    }

    private NavigableMap<Integer, Signpost<Line>> of(Stretch stretch, int lines) {
        return known.compute(
                        stretch,
                        (_, now) -> now != null && now.lines() == lines ? now : new Known(lines, new TreeMap<>()))
                .places();
    }
}
