package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/// What the days away do to one obligation: the clock stands still meanwhile, and on return the due date has moved by
/// the days that went by.
///
/// ```
///   start        away              due          due now
///   ├────────────┤▒▒▒▒▒▒▒▒├─────────┊────────────┤
///                 └ days ┘          └──── days ──┘
/// ```
///
/// Days before the start move nothing, nor does a time that begins when the due date has gone by.
///
/// @param stands whether it stands still today
/// @param days by which the due date has moved so far
record StoppedClock(boolean stands, int days) {

    /// @param dueOn without any days away
    static StoppedClock of(LocalDate startsOn, LocalDate dueOn, Collection<Leave> leaves, LocalDate today) {
        var days = 0;
        for (var leave :
                leaves.stream().sorted(Comparator.comparing(Leave::from)).toList()) {
            var from = later(leave.from(), startsOn);
            if (!leave.covers(today) && !from.isAfter(dueOn.plusDays(days))) {
                days += gone(from, leave, today);
            }
        }
        return new StoppedClock(leaves.stream().anyMatch(leave -> leave.covers(today)), days);
    }

    private static int gone(LocalDate from, Leave leave, LocalDate today) {
        var to = leave.to();
        return to == null || to.isBefore(from) || !to.isBefore(today)
                ? 0
                : Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
