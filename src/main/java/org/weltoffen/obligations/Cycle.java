package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// One calendar year of a policy. What is done between its start and the end of the year counts for it.
///
/// @param dueOn the day by which it is to be done, unless a person has a reason for a later one
public record Cycle(int year, LocalDate startsOn, LocalDate dueOn) {

    private static final int MONTHS_FOR_JOINERS = 3;

    public Cycle {
        if (startsOn.getYear() != year || dueOn.getYear() != year || dueOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("Cycle %d from %s, due on %s".formatted(year, startsOn, dueOn));
        }
    }

    /// The due date of someone who joined on a day: after 1 October there are three months, and never less than
    /// everyone else has.
    ///
    /// ```
    ///   1 Jan                1 Oct      15 Dec
    ///   ├─ joined here: ───────┤           │      due with all the others
    ///                           ├ here: ───┼───┤  due three months after joining
    /// ```
    public LocalDate dueFor(@Nullable LocalDate joinedOn) {
        if (joinedOn == null || !joinedOn.isAfter(LocalDate.of(year, Month.OCTOBER, 1))) {
            return dueOn;
        }
        var later = joinedOn.plusMonths(MONTHS_FOR_JOINERS);
        return later.isAfter(dueOn) ? later : dueOn;
    }

    /// The last day that counts for someone who is due on a day: the end of the year, or that day if it is later.
    public LocalDate closesFor(LocalDate personalDueOn) {
        var endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
        return personalDueOn.isAfter(endOfYear) ? personalDueOn : endOfYear;
    }
}
