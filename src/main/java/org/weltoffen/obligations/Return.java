package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.LedgerEntry.Kind;

/// What becomes of one obligation when the days away of its person are looked at anew: because they came back, or
/// because somebody told late.
///
/// @param since from which day on it is so
/// @param shift by which the due date moves now; null if it stays
record Return(
        Status status,
        LocalDate dueOn,
        LocalDate since,
        @Nullable Shift shift,
        Kind kind,
        String cause) {

    private static final String AWAY = "away";
    private static final String LESS_AWAY = "less-away";

    /// Empty if nothing changes: it is met, exempt or withdrawn, or already as it should be.
    ///
    /// @param shifts all that moved its due date so far
    static Optional<Return> of(Obligation it, List<Shift> shifts, Collection<Leave> leaves, LocalDate today) {
        var before = shifts.stream()
                .filter(shift -> shift.reason().equals(AWAY) || shift.reason().equals(LESS_AWAY))
                .mapToInt(Shift::days)
                .sum();
        var clock = StoppedClock.of(it.startsOn(), it.dueOn().minusDays(before), leaves, today);
        var due = it.dueOn().plusDays(clock.days() - before);
        var shift = shift(clock.days() - before);
        return switch (it.status()) {
            case OPEN ->
                shift == null
                        ? Optional.empty()
                        : Optional.of(new Return(Status.OPEN, due, today, shift, Kind.RESUMED, AWAY));
            case PAUSED ->
                clock.stands()
                        ? Optional.empty()
                        : Optional.of(new Return(Status.OPEN, due, today, shift, Kind.RESUMED, AWAY));
            case LAPSED -> lapsed(it, due, shift, leaves, today);
            case FULFILLED, RECOGNISED, EXEMPT, WITHDRAWN -> Optional.empty();
        };
    }

    private static @Nullable Shift shift(int days) {
        return days == 0 ? null : new Shift(Shift.Kind.PAUSE, days, days > 0 ? AWAY : LESS_AWAY);
    }

    private static Optional<Return> lapsed(
            Obligation it, LocalDate due, @Nullable Shift shift, Collection<Leave> leaves, LocalDate today) {
        var closed = it.cycle().closesFor(it.dueOn());
        if (leaves.stream()
                .anyMatch(leave -> leave.covers(closed) && !leave.from().isAfter(it.dueOn()))) {
            return Optional.of(new Return(Status.EXEMPT, it.dueOn(), today, null, Kind.EXEMPTED, "away-at-close"));
        }
        if (shift != null && !it.cycle().closesFor(due).isBefore(today)) {
            return Optional.of(new Return(Status.OPEN, due, today, shift, Kind.REOPENED, AWAY));
        }
        return Optional.empty();
    }
}
