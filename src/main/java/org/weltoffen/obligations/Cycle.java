package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// One period of a policy. What is done between its start and its end counts for it.
///
/// @param year in which it starts; it is called after it
/// @param dueOn the day by which it is to be done, unless a person has a reason for a later one
/// @param endsOn the last day that counts
public record Cycle(int year, LocalDate startsOn, LocalDate dueOn, LocalDate endsOn) {

    public Cycle {
        if (startsOn.getYear() != year || dueOn.isBefore(startsOn) || endsOn.isBefore(dueOn)) {
            throw new IllegalArgumentException(
                    "Cycle %d from %s, due on %s, until %s".formatted(year, startsOn, dueOn, endsOn));
        }
    }

    /// A cycle that ends with its calendar year.
    public Cycle(int year, LocalDate startsOn, LocalDate dueOn) {
        this(year, startsOn, dueOn, LocalDate.of(year, Month.DECEMBER, 31));
    }

    /// The due date of someone who joined on a day, by the standard rule: after 1 October there are three months, and
    /// never less than everyone else has.
    public LocalDate dueFor(@Nullable LocalDate joinedOn) {
        return JoinerRule.STANDARD.dueFor(this, joinedOn).orElse(dueOn);
    }

    /// The last day that counts for someone who is due on a day: the end of the cycle, or that day if it is later.
    public LocalDate closesFor(LocalDate personalDueOn) {
        return personalDueOn.isAfter(endsOn) ? personalDueOn : endsOn;
    }

    /// The day with that day and month that lies within the cycle or follows it.
    LocalDate dayOf(MonthDay day) {
        var first = day.atYear(year);
        return first.isBefore(startsOn) ? first.plusYears(1) : first;
    }
}
