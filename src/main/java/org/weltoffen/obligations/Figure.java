package org.weltoffen.obligations;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitId;

/// How many obligations of one office stood where at a moment.
///
/// @param office null for people whose office is not known
/// @param overdue how many of the open ones were past their due date
public record Figure(@Nullable UnitId office, Map<Status, Integer> rows, int overdue) {

    public Figure {
        rows = Map.copyOf(rows);
    }

    public int of(Status status) {
        return rows.getOrDefault(status, 0);
    }

    /// All that was asked at that moment, met or not.
    public int asked() {
        return rows.values().stream().mapToInt(Integer::intValue).sum() - of(Status.WITHDRAWN);
    }
}
