package org.weltoffen.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/// The public holidays of Saxony, without those that only some parishes have.
///
/// Source: § 1 SächsSFG as generally known; Easter by the Gregorian rule of Gauß in the form of Lichtenberg.
final class SaxonHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(10, 31),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /// Good Friday, Easter Monday, Ascension, Whit Monday, in days from Easter Sunday.
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 1, 39, 50);

    private SaxonHolidays() {}

    static boolean contains(LocalDate day) {
        var easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.stream().map(easter::plusDays).anyMatch(day::equals)
                || day.equals(repentance(day.getYear()));
    }

    /// Buß- und Bettag, the Wednesday before 23 November.
    private static LocalDate repentance(int year) {
        return LocalDate.of(year, 11, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
    }

    static LocalDate easter(int year) {
        int century = year / 100;
        int moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sunShift = 2 - (3 * century + 3) / 4;
        int moon = year % 19;
        int seed = (19 * moon + moonShift) % 30;
        int correction = (seed + moon / 11) / 29;
        int fullMoon = 21 + seed - correction;
        int firstSunday = 7 - (year + year / 4 + sunShift) % 7;
        int distance = 7 - Math.floorMod(fullMoon - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
