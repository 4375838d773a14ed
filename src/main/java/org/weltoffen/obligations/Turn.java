package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.LedgerEntry.Kind;

/// What an obligation becomes by a change. What is met never becomes unmet.
record Turn(
        Status status,
        LocalDate dueOn,
        @Nullable LocalDate fulfilledOn,
        @Nullable LocalDate recognisedUntil,
        @Nullable Shift shift,
        Kind kind,
        String cause,
        @Nullable String remark) {

    private static final Set<Status> UNMET = Set.of(Status.OPEN, Status.EXEMPT, Status.PAUSED, Status.LAPSED);

    /// Empty if the change makes no sense in the obligation's status.
    ///
    /// @param pausedOn when the clock was stopped last; null if it never was
    static Optional<Turn> of(Obligation it, Change change, @Nullable LocalDate pausedOn, LocalDate today) {
        return switch (change) {
            case Change.Exempt(var reason)
            when it.status() == Status.OPEN || it.status() == Status.PAUSED ->
                Optional.of(of(it, Status.EXEMPT, Kind.EXEMPTED, reason.cause()));
            case Change.Recognise(var on, var until, var remark)
            when UNMET.contains(it.status()) ->
                Optional.of(new Turn(
                        Status.RECOGNISED, it.dueOn(), on, until, null, Kind.RECOGNISED, "done-elsewhere", remark));
            case Change.Pause()
            when it.status() == Status.OPEN -> Optional.of(of(it, Status.PAUSED, Kind.PAUSED, "clock-stopped"));
            case Change.Resume()
            when it.status() == Status.PAUSED && pausedOn != null ->
                Optional.of(later(it, Shift.Kind.PAUSE, days(pausedOn, today), Kind.RESUMED, "clock-stopped"));
            case Change.Extend(var days)
            when it.status() == Status.OPEN ->
                Optional.of(later(it, Shift.Kind.EXTENSION, days, Kind.EXTENDED, "agreed"));
            default -> Optional.empty();
        };
    }

    private static Turn of(Obligation it, Status status, Kind kind, String cause) {
        return new Turn(status, it.dueOn(), null, null, null, kind, cause, null);
    }

    private static Turn later(Obligation it, Shift.Kind kind, int days, Kind event, String reason) {
        var shift = days == 0 ? null : new Shift(kind, days, reason);
        return new Turn(Status.OPEN, it.dueOn().plusDays(days), null, null, shift, event, reason, null);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }
}
