package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// When a policy asks for something: its period, its days, and how exact it is about them.
///
/// @param startsOn first day of the period, every year; 1 January for a calendar year
/// @param dueOn the day by which it is to be done, every year
/// @param graceDays after the due date before something counts as overdue; 0 to 90
/// @param gapDays that must lie between two completions that count; 0 to 330
/// @param earlyDays before the period in which a completion already counts for it; 0 to 180
public record Timing(
        Period period,
        MonthDay startsOn,
        MonthDay dueOn,
        int graceDays,
        int gapDays,
        int earlyDays,
        JoinerRule joiners) {

    /// How the time of a policy is divided.
    public enum Period {
        CALENDAR_YEAR,
        /// Twelve months from a day of its own.
        OWN,
        /// Twelve months after each person's last time; the first time within the calendar year.
        ROLLING
    }

    private static final MonthDay FIRST = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LAST = MonthDay.of(Month.DECEMBER, 31);

    public Timing {
        inEveryYear(startsOn);
        inEveryYear(dueOn);
        between("grace", graceDays, 90);
        between("gap", gapDays, 330);
        between("early window", earlyDays, 180);
        if (period != Period.OWN && !startsOn.equals(FIRST)) {
            throw new IllegalArgumentException("%s starts on %s".formatted(period, startsOn));
        }
    }

    /// The calendar year with one due date for all.
    public static Timing calendarYear(MonthDay dueOn) {
        return new Timing(Period.CALENDAR_YEAR, FIRST, dueOn, 0, 0, 0, JoinerRule.STANDARD);
    }

    /// Twelve months after each person's last time.
    public static Timing rolling() {
        return new Timing(Period.ROLLING, FIRST, LAST, 0, 0, 0, JoinerRule.STANDARD);
    }

    /// The period that starts in a year.
    public Cycle cycle(int year) {
        var start = startsOn.atYear(year);
        var due = dueOn.atYear(year);
        return new Cycle(
                year,
                start,
                due.isBefore(start) ? due.plusYears(1) : due,
                start.plusYears(1).minusDays(1));
    }

    /// The period that a day belongs to.
    public Cycle cycleOf(LocalDate day) {
        return cycle(day.isBefore(startsOn.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear());
    }

    /// Who comes after this day is late.
    MonthDay late() {
        var after = joiners.after();
        return after == null ? startsOn : after;
    }

    /// The 29th of February would be another day in most years.
    static void inEveryYear(@Nullable MonthDay day) {
        if (day != null && !day.isValidYear(2027)) {
            throw new IllegalArgumentException("%s is not a day of every year".formatted(day));
        }
    }

    private static void between(String what, int days, int most) {
        if (days < 0 || days > most) {
            throw new IllegalArgumentException("%d days of %s, 0 to %d are possible".formatted(days, what, most));
        }
    }
}
