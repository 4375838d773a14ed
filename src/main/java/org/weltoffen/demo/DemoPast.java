package org.weltoffen.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.Status;
import org.weltoffen.obligations.TakenOver;
import org.weltoffen.people.EmployeeId;

/// What invented people did in a year. Drawn from the staff number, so that it is the same every time.
///
/// @param shares of a hundred people, how many are in each status; the rest is open
/// @param days the working days to choose from, those of autumn three times
/// @param alwaysFulfilled what Katrin Seidel did
record DemoPast(int year, Shares shares, List<LocalDate> days, boolean alwaysFulfilled) {

    /// Katrin Seidel, whose year the demo shows: done last year, still to do this year.
    static final String KATRIN = "10417882";

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(10, 31),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /// Someone on the staff, as far as it matters here.
    record Person(
            EmployeeId id, String staffNumber, @Nullable LocalDate joinedOn) {}

    /// Parts of a hundred.
    record Shares(int fulfilled, int exempt, int recognised) {}

    static DemoPast lastYear(int year) {
        return new DemoPast(year, new Shares(80, 2, 1), workingDays(year, LocalDate.of(year, 12, 31)), true);
    }

    static DemoPast thisYear(LocalDate today) {
        return new DemoPast(
                today.getYear(), new Shares(35, 0, 0), workingDays(today.getYear(), today.minusDays(1)), false);
    }

    /// The person's row of the ledger; none if they joined after the year.
    Stream<TakenOver> of(Person person) {
        var joined = person.joinedOn();
        if (joined != null && joined.getYear() > year) {
            return Stream.empty();
        }
        var luck = new SplittableRandom(31L * year + person.staffNumber().hashCode());
        var status = status(person, luck.nextInt(100));
        if (!status.isMet()) {
            return Stream.of(new TakenOver(person.id(), status, null));
        }
        return Stream.of(day(joined, luck)
                .map(day -> new TakenOver(person.id(), status, day))
                .orElseGet(() -> new TakenOver(person.id(), Status.OPEN, null)));
    }

    private Status status(Person person, int of100) {
        if (person.staffNumber().equals(KATRIN)) {
            return alwaysFulfilled ? Status.FULFILLED : Status.OPEN;
        }
        if (of100 < shares.fulfilled()) {
            return Status.FULFILLED;
        }
        if (of100 < shares.fulfilled() + shares.exempt()) {
            return Status.EXEMPT;
        }
        return of100 < shares.fulfilled() + shares.exempt() + shares.recognised() ? Status.RECOGNISED : Status.OPEN;
    }

    private Optional<LocalDate> day(@Nullable LocalDate joined, SplittableRandom luck) {
        var possible = joined == null || joined.getYear() < year
                ? days
                : days.stream().filter(it -> !it.isBefore(joined)).toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(luck.nextInt(possible.size())));
    }

    private static List<LocalDate> workingDays(int year, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(year, Month.JANUARY, 7); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                var autumn = day.getMonthValue() >= 9 && day.getMonthValue() <= 11;
                for (var i = 0; i < (autumn ? 3 : 1); i++) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }
}
