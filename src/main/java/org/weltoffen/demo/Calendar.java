package org.weltoffen.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/// When the people of the demo city came and left, seen from one day.
final class Calendar {

    private static final int YEARS = 30;
    private static final int NEWCOMERS = 4;

    private final LocalDate today;
    private final RandomGenerator chance;

    Calendar(LocalDate today, RandomGenerator chance) {
        this.today = today;
        this.chance = chance;
    }

    /// A first day in the last thirty years, the later years more often; for 4 in 100 it is in this year.
    LocalDate joined() {
        var newYear = today.withDayOfYear(1);
        if (chance.nextInt(100) < NEWCOMERS) {
            return between(newYear, today);
        }
        long days = ChronoUnit.DAYS.between(newYear.minusYears(YEARS), newYear);
        return newYear.minusDays(1 + (long) ((days - 1) * Math.pow(chance.nextDouble(), 1.6)));
    }

    /// A last day in last year or in this year, before today.
    LocalDate left() {
        return between(today.withDayOfYear(1).minusYears(1), today.minusDays(1));
    }

    /// A first day for someone with this last day.
    LocalDate joinedBefore(LocalDate left) {
        return between(left.minusYears(YEARS), left.minusMonths(3));
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(chance.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }
}
