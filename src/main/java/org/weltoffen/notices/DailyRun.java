package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.people.EmployeeId;

/// Writes each working day's reminders once, on whichever node comes first.
///
/// It works in windows of 1,000 people, each in a transaction that also notes how far the day is. A node that dies
/// leaves nothing half done, and another goes on where it stopped. Days on which no server ran are made up for.
@Component
class DailyRun {

    private static final int WINDOW = 1_000;

    private final Standings standings;
    private final Outbox outbox;
    private final RuleBook book;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Clock clock;

    DailyRun(
            Standings standings,
            Outbox outbox,
            RuleBook book,
            JdbcClient db,
            TransactionOperations transactions,
            Clock clock) {
        this.standings = standings;
        this.outbox = outbox;
        this.book = book;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${weltoffen.notices.first-look:PT5M}", fixedDelayString = "PT10M")
    void today() {
        write(LocalDate.now(clock));
    }

    /// Writes the reminders of the day; returns how many. Nothing happens the second time.
    int write(LocalDate today) {
        var rules = book.current().rules();
        if (!rules.isWorkingDay(today)) {
            return 0;
        }
        begin(today, rules.workingDayBefore(today));
        var written = 0;
        for (var window = next(rules, today); window.isPresent(); window = next(rules, today)) {
            written += window.get();
        }
        return written;
    }

    private void begin(LocalDate today, LocalDate otherwise) {
        db.sql("""
                insert ignore into notices_run (day, since)
                select :today, coalesce(max(day), :otherwise)
                from notices_run
                where day < :today
                """).param("today", today).param("otherwise", otherwise).update();
    }

    private Optional<Integer> next(Rules rules, LocalDate today) {
        return transactions.execute(_ -> run(today).flatMap(run -> window(rules, run)));
    }

    /// Empty if the day is done, or another node is at it.
    private Optional<Run> run(LocalDate day) {
        return db.sql("""
                select day, since, last_employee_id
                from notices_run
                where day = :day
                and finished_at is null
                for update skip locked
                """)
                .param("day", day)
                .query((row, number) -> new Run(
                        day, row.getObject("since", LocalDate.class), row.getObject("last_employee_id", UUID.class)))
                .optional();
    }

    private Optional<Integer> window(Rules rules, Run run) {
        var people = standings.page(
                rules.dueDates(run.since(), run.day()),
                rules.firstDay(run.since(), run.day()),
                run.day(),
                run.last(),
                WINDOW);
        if (people.isEmpty()) {
            finish(run);
            return Optional.empty();
        }
        var drafts = drafts(rules, run, people);
        outbox.write(drafts);
        goOn(run, people.getLast());
        return Optional.of(drafts.size());
    }

    private List<Outbox.Draft> drafts(Rules rules, Run run, List<EmployeeId> people) {
        return standings.of(people, run.day()).entrySet().stream()
                .flatMap(person -> rules.call(person.getValue(), run.since(), run.day()).stream()
                        .map(call -> new Outbox.Draft(person.getKey(), call.template(), run.day(), call.year())))
                .toList();
    }

    private void goOn(Run run, EmployeeId last) {
        db.sql("""
                update notices_run
                set last_employee_id = :last
                where day = :day
                """).param("last", last.value()).param("day", run.day()).update();
    }

    private void finish(Run run) {
        db.sql("""
                update notices_run
                set finished_at = :now,
                    last_employee_id = null
                where day = :day
                """)
                .param("now", Utc.of(clock.instant()))
                .param("day", run.day())
                .update();
    }

    private record Run(
            LocalDate day, LocalDate since, @Nullable UUID last) {}
}
