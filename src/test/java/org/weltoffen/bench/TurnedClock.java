package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// The server's clock is turned while people take courses: over midnight, over the hour that summer time leaves out,
/// over the hour that it doubles in autumn, and back. Needs libfaketime.
final class TurnedClock {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Rig rig;
    private final Path offset;
    private final Report report;

    TurnedClock(Rig rig, Path folder, Report report) {
        this.rig = rig;
        this.report = report;
        offset = folder.resolve("clock").toAbsolutePath();
    }

    void run(Faults faults) {
        if (!Files.exists(LIBRARY)) {
            report.say("libfaketime is not installed (Debian: faketime); the clock was not turned.");
            return;
        }
        var spring = lastSunday(LocalDate.now(ZONE).plusYears(1).getYear(), 3).atStartOfDay(ZONE);
        obeys(rig, offset);
        faults.during("clock: midnight in the night of summer time", 10, "when started", () -> {
            rig.kill();
            turnTo(spring.minusSeconds(30));
            rig.start();
        });
        faults.during(
                "clock: over the hour that is left out",
                10,
                "yes",
                () -> turnTo(spring.plusHours(2).minusSeconds(5)));
        faults.during(
                "clock: ten minutes back",
                10,
                "yes",
                () -> turnTo(spring.plusHours(2).minusMinutes(10)));
        everyDayPassedOnce(spring.toLocalDate());
        rig.kill();
        rig.with("LD_PRELOAD", "");
        rig.start();
    }

    /// Gives the server, from its next start on, a clock that differs from the machine's.
    static Rig turn(Rig rig, Path folder, Duration by) {
        if (!Files.exists(LIBRARY)) {
            throw new IllegalStateException("libfaketime is needed (Debian: faketime)");
        }
        var offset = folder.resolve("clock").toAbsolutePath();
        write(offset, by);
        return obeys(rig, offset);
    }

    private static Rig obeys(Rig rig, Path offset) {
        return rig.with("LD_PRELOAD", LIBRARY.toString())
                .with("FAKETIME_TIMESTAMP_FILE", offset.toString())
                .with("FAKETIME_CACHE_DURATION", "1")
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .with("DONT_FAKE_MONOTONIC", "1")
                // else every wait with an end returns at once, and idle threads take a processor each
                .with("FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /// How far the clock is turned from now on.
    static void write(Path offset, Duration by) {
        try {
            Files.writeString(offset, "%+d\n".formatted(by.toSeconds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ten o'clock on the next working day a week before 15 December, when most of the demo city gets a mail.
    static ZonedDateTime reminderDay() {
        var today = LocalDate.now(ZONE);
        var week = LocalDate.of(today.getYear(), Month.DECEMBER, 8);
        var next = today.isAfter(week) ? week.plusYears(1) : week;
        var day = next.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? next.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : next;
        return day.atTime(10, 0).atZone(ZONE);
    }

    /// How far the clock must be turned for that day.
    static Duration untilReminderDay() {
        return Duration.between(Instant.now(), reminderDay().toInstant());
    }

    private static LocalDate lastSunday(int year, int month) {
        return LocalDate.of(year, month, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private void turnTo(ZonedDateTime wanted) {
        write(offset, Duration.between(Instant.now(), wanted.toInstant()));
    }

    /// Every day from the first that the ledger knows stands in it once and is finished.
    private void everyDayPassedOnce(LocalDate last) {
        var database = rig.database();
        for (var second = 0; second < 900 && !isThere(database, last); second++) {
            Rig.pause(1_000);
        }
        var gaps = database.sql("""
                select datediff(max(day), min(day)) + 1 - count(*) + sum(finished_at is null)
                from obligations_day
                """).query(Integer.class).single();
        var days = database.sql("select count(*) from obligations_day")
                .query(Integer.class)
                .single();
        if (gaps != 0 || !isThere(database, last)) {
            throw new IllegalStateException("%d days are missing or unfinished up to %s".formatted(gaps, last));
        }
        report.say("The ledger went through each of %d days up to %s once.".formatted(days, last));
    }

    private static boolean isThere(org.springframework.jdbc.core.simple.JdbcClient database, LocalDate day) {
        return database.sql("select count(*) from obligations_day where day = :day and finished_at is not null")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
