package org.weltoffen.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weltoffen.obligations.Mode;

/// When somebody is reminded of a training, and when nobody is.
///
/// ```
///        starts            −28        −7   due  +3         +14       days, each moved to the next working day
///   ───────●────────────────●──────────●────┼────●───────────●────►
/// ```
///
/// No one gets more than [#most()] reminders in a cycle, whoever or whatever asks for them, and none at all once
/// everything is done, while the clock stands still, before the first or after the last day of work.
///
/// @param before days before the due date, 1 to 90 each
/// @param after days after the due date, 1 to 90 each
/// @param most reminders a person may get in one cycle, 1 to 4
/// @param fromHour the first hour in which mail goes out, 8 at the earliest
/// @param toHour the hour from which none does, 16 at the latest
/// @param holidays whether the public holidays of Saxony are days off
public record Rules(List<Integer> before, List<Integer> after, int most, int fromHour, int toHour, boolean holidays) {

    public static final int MOST_EVER = 4;
    public static final int EARLIEST_HOUR = 8;
    public static final int LATEST_HOUR = 16;
    public static final int FURTHEST = 90;

    /// After a longer pause than this, reminders whose day has gone by are left out rather than sent all at once.
    static final int CATCH_UP_DAYS = 7;

    public Rules {
        before = sorted(before, Comparator.reverseOrder());
        after = sorted(after, Comparator.naturalOrder());
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("no day at all on which anybody would be reminded");
        }
        requireWithin("reminders a cycle", most, 1, MOST_EVER);
        requireWithin("first hour", fromHour, EARLIEST_HOUR, LATEST_HOUR - 1);
        requireWithin("last hour", toHour, fromHour + 1, LATEST_HOUR);
    }

    /// What the house begins with.
    public static Rules usual() {
        return new Rules(List.of(28, 7), List.of(3, 14), MOST_EVER, EARLIEST_HOUR, LATEST_HOUR, true);
    }

    private static List<Integer> sorted(List<Integer> days, Comparator<Integer> order) {
        days.forEach(day -> requireWithin("days", day, 1, FURTHEST));
        return days.stream().distinct().sorted(order).toList();
    }

    private static void requireWithin(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s: %d is not within %d and %d".formatted(what, number, least, most));
        }
    }

    /// Monday to Friday, without public holidays if those are days off.
    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !(holidays && SaxonHolidays.contains(day));
    }

    /// Whether mail may go out at this time of the house.
    boolean isOpen(LocalDateTime time) {
        return isWorkingDay(time.toLocalDate()) && time.getHour() >= fromHour && time.getHour() < toHour;
    }

    /// The last day whose reminders are already written, if nobody kept a record of it.
    LocalDate workingDayBefore(LocalDate today) {
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    LocalDate firstWorkingDayOfMonth(LocalDate day) {
        return Stream.iterate(day.withDayOfMonth(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /// The due dates that call for a reminder on one of the days after `since`, up to `today`.
    Set<LocalDate> dueDates(LocalDate since, LocalDate today) {
        return days(since, today)
                .flatMap(day -> Stream.concat(
                        before.stream().map(day::plusDays), after.stream().map(day::minusDays)))
                .collect(Collectors.toSet());
    }

    /// The first of the days after `since` that is not too long ago.
    LocalDate firstDay(LocalDate since, LocalDate today) {
        var oldest = today.minusDays(CATCH_UP_DAYS);
        return since.isBefore(oldest) ? oldest : since.plusDays(1);
    }

    private Stream<LocalDate> days(LocalDate since, LocalDate today) {
        return firstDay(since, today).datesUntil(today.plusDays(1));
    }

    /// The reminder someone gets today, if any.
    ///
    /// @param since the day up to which reminders have been written
    Optional<Call> call(Standing standing, LocalDate since, LocalDate today) {
        if (!isWorkingDay(today) || !standing.isThere(today) || standing.writtenToday()) {
            return Optional.empty();
        }
        var open = standing.open(today);
        var dueDates = dueDates(since, today);
        return open.stream()
                .filter(duty -> hasRoom(standing, duty))
                .filter(duty -> isDue(duty, dueDates) || hasBegun(duty, since, today))
                .min(Comparator.comparing((Duty duty) -> !isDue(duty, dueDates)).thenComparing(Duty::startsOn))
                .map(duty -> new Call(template(duty, dueDates, standing, open), duty.year()));
    }

    private boolean hasRoom(Standing standing, Duty duty) {
        return Objects.requireNonNullElse(standing.written().get(duty.year()), 0) < most;
    }

    /// An offer has no due date that anybody would have to be reminded of.
    private static boolean isDue(Duty duty, Set<LocalDate> dueDates) {
        return duty.mode() != Mode.OFFERED && duty.dueOn() != null && dueDates.contains(duty.dueOn());
    }

    private boolean hasBegun(Duty duty, LocalDate since, LocalDate today) {
        return !duty.startsOn().isBefore(firstDay(since, today));
    }

    private static Template template(Duty duty, Set<LocalDate> dueDates, Standing standing, List<Duty> open) {
        if (open.size() > 1 && standing.digests()) {
            return Template.DIGEST;
        }
        return isDue(duty, dueDates) ? Template.DUE : Template.ARISEN;
    }

    /// A reminder that is to be written.
    ///
    /// @param year the cycle in which it counts
    record Call(Template template, int year) {}

    /// Days as people type them, such as `28, 7`.
    ///
    /// @throws IllegalArgumentException if there is anything but whole numbers and commas
    public static List<Integer> parse(String days) {
        return days.isBlank()
                ? List.of()
                : Stream.of(days.split(",", -1))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }

    /// The opposite of [#parse].
    public static String write(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
