package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;

/// How far the writing of each day's mails is. Whoever takes a run up holds it until the transaction ends, so that a
/// node that dies leaves nothing half done and another goes on where it stopped.
@Component
class RunBook {

    private final JdbcClient db;
    private final Clock clock;

    RunBook(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What is written in a run.
    enum Kind {
        REMINDERS,
        MONTHLY
    }

    /// The writing of one day's mails.
    ///
    /// @param since the day up to which they had been written before
    /// @param last everybody up to here is done; null before the first window
    record Run(
            Kind kind,
            LocalDate day,
            LocalDate since,
            @Nullable UUID last) {}

    /// Begins the run of a day unless it has begun.
    ///
    /// @param otherwise the day up to which mails count as written if there was no run before
    void begin(Kind kind, LocalDate day, LocalDate otherwise) {
        db.sql("""
                insert ignore into notices_run (kind, day, since)
                select :kind, :day, coalesce(max(day), :otherwise)
                from notices_run
                where kind = :kind
                and day < :day
                """)
                .param("kind", kind.name())
                .param("day", day)
                .param("otherwise", otherwise)
                .update();
    }

    /// Empty if the day is done, or another node is at it.
    Optional<Run> take(Kind kind, LocalDate day) {
        return db.sql("""
                select since, last_employee_id
                from notices_run
                where kind = :kind
                and day = :day
                and finished_at is null
                for update skip locked
                """)
                .param("kind", kind.name())
                .param("day", day)
                .query((row, number) -> new Run(
                        kind,
                        day,
                        row.getObject("since", LocalDate.class),
                        row.getObject("last_employee_id", UUID.class)))
                .optional();
    }

    void goOn(Run run, EmployeeId last) {
        db.sql("""
                update notices_run
                set last_employee_id = :last
                where kind = :kind
                and day = :day
                """)
                .param("last", last.value())
                .param("kind", run.kind().name())
                .param("day", run.day())
                .update();
    }

    void finish(Run run) {
        db.sql("""
                update notices_run
                set finished_at = :now,
                    last_employee_id = null
                where kind = :kind
                and day = :day
                """)
                .param("now", Utc.of(clock.instant()))
                .param("kind", run.kind().name())
                .param("day", run.day())
                .update();
    }
}
