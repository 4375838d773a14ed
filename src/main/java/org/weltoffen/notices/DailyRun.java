package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.notices.RunBook.Kind;
import org.weltoffen.notices.RunBook.Run;
import org.weltoffen.people.EmployeeId;

/// Writes each working day's reminders once, on whichever node comes first.
///
/// It works in windows of 1,000 people, each in a transaction that also notes how far the day is. A node that dies
/// leaves nothing half done, and another goes on where it stopped. Days on which no server ran are made up for.
@Component
class DailyRun {

    private final Standings standings;
    private final Outbox outbox;
    private final RuleBook book;
    private final RunBook runs;
    private final TransactionOperations transactions;
    private final Clock clock;

    DailyRun(
            Standings standings,
            Outbox outbox,
            RuleBook book,
            RunBook runs,
            TransactionOperations transactions,
            Clock clock) {
        this.standings = standings;
        this.outbox = outbox;
        this.book = book;
        this.runs = runs;
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
        runs.begin(Kind.REMINDERS, today, rules.workingDayBefore(today));
        var concerned = new Concerned(run -> standings.concerned(
                rules.dueDates(run.since(), run.day()), rules.firstDay(run.since(), run.day()), run.day(), run.last()));
        var written = 0;
        for (var window = next(rules, today, concerned); window.isPresent(); window = next(rules, today, concerned)) {
            written += window.get();
        }
        return written;
    }

    private Optional<Integer> next(Rules rules, LocalDate today, Concerned concerned) {
        return transactions.execute(
                _ -> runs.take(Kind.REMINDERS, today).flatMap(run -> window(rules, run, concerned.next(run))));
    }

    private Optional<Integer> window(Rules rules, Run run, List<EmployeeId> people) {
        if (people.isEmpty()) {
            runs.finish(run);
            return Optional.empty();
        }
        var drafts = drafts(rules, run, people);
        outbox.write(drafts);
        runs.goOn(run, people.getLast());
        return Optional.of(drafts.size());
    }

    private List<Outbox.Draft> drafts(Rules rules, Run run, List<EmployeeId> people) {
        return standings.of(people, run.day()).entrySet().stream()
                .flatMap(person -> rules.call(person.getValue(), run.since(), run.day()).stream()
                        .map(call -> new Outbox.Draft(person.getKey(), call.template(), run.day(), call.year())))
                .toList();
    }
}
