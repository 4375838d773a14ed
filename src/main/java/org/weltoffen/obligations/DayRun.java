package org.weltoffen.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets every day pass once, in order, whichever node comes first. Days on which no node ran are made up for one by
/// one, so the ledger is the same as if there had been no gap. What a node that died left behind another takes up.
@Component
class DayRun {

    private static final Logger log = LoggerFactory.getLogger(DayRun.class);
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final DayStep step;
    private final Clock clock;

    DayRun(JdbcClient db, DayStep step, Clock clock) {
        this.db = db;
        this.step = step;
        this.clock = clock;
    }

    /// Returns how many days this node let pass; 0 if there was nothing to do or another node is at it.
    int catchUp() {
        var today = LocalDate.now(clock);
        var passed = 0;
        var day = next(today);
        for (; !day.isAfter(today) && claim(day); day = day.plusDays(1)) {
            step.pass(day);
            finish(day);
            passed++;
        }
        if (passed > 0) {
            log.info("The ledger went on by {} days to {}", passed, day.minusDays(1));
        }
        return passed;
    }

    /// The day after the last that is finished; today in a new house.
    private LocalDate next(LocalDate today) {
        return Optional.ofNullable(db.sql("""
                select max(day)
                from obligations_day
                where finished_at is not null
                """)
                        .query((row, _) -> row.getObject(1, LocalDate.class))
                        .list()
                        .getFirst())
                .map(last -> last.plusDays(1))
                .orElse(today);
    }

    private boolean claim(LocalDate day) {
        var fresh =
                db.sql("""
                insert ignore into obligations_day (day, claimed_at)
                values (:day, :now)
                """).param("day", day).param("now", utc(clock.instant())).update();
        return fresh == 1 || takeOver(day);
    }

    private boolean takeOver(LocalDate day) {
        return db.sql("""
                update obligations_day
                set claimed_at = :now
                where day = :day
                and finished_at is null
                and claimed_at < :abandoned
                """)
                        .param("day", day)
                        .param("now", utc(clock.instant()))
                        .param("abandoned", utc(clock.instant().minus(ABANDONED_AFTER)))
                        .update()
                == 1;
    }

    private void finish(LocalDate day) {
        db.sql("""
                update obligations_day
                set finished_at = :now
                where day = :day
                """).param("day", day).param("now", utc(clock.instant())).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
