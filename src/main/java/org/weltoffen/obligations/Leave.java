package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.EmployeeId;

/// Days on which one person's clock stands still. Why they are away is asked and kept nowhere.
///
/// @param from first day away
/// @param to last day away; null while nobody knows
/// @param version counts changes, from 0
public record Leave(
        LeaveId id,
        EmployeeId employee,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    public Leave {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Away from %s to %s".formatted(from, to));
        }
    }

    /// Whether the person is away on the day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether a day belongs to both.
    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
    }
}
