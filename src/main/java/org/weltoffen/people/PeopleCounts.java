package org.weltoffen.people;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How many people filters let through. While the staff do not change, nobody is counted twice.
final class PeopleCounts {

    private static final int REMEMBERED = 500;

    private final ToIntFunction<PeopleFilter> count;
    private final SequencedMap<Asked, Integer> known = new LinkedHashMap<>();

    PeopleCounts(ToIntFunction<PeopleFilter> count) {
        this.count = count;
    }

    /// A filter of the staff.
    ///
    /// @param state equal as long as the staff are the same
    record Asked(PeopleFilter filter, Object state) {}

    int of(Asked asked) {
        var already = recall(asked);
        if (already != null) {
            return already;
        }
        var now = count.applyAsInt(asked.filter());
        remember(asked, now);
        return now;
    }

    private synchronized @Nullable Integer recall(Asked asked) {
        return known.get(asked);
    }

    private synchronized void remember(Asked asked, int number) {
        if (known.size() == REMEMBERED) {
            known.pollFirstEntry();
        }
        known.put(asked, number);
    }
}
