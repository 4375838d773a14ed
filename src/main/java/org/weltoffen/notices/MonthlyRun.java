package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.notices.RunBook.Kind;
import org.weltoffen.notices.RunBook.Run;
import org.weltoffen.people.EmployeeId;

/// Writes word of how things stand once a month, on the first working day: to managers about their teams, to the
/// personnel department about offices where reminders did not help.
///
/// Like [DailyRun] in windows and on whichever node comes first. Where no server ran on that day it is made up for
/// within a week; later it would be old news.
@Component
class MonthlyRun {

    private static final int WINDOW = 100;

    private final Managers managers;
    private final Personnel personnel;
    private final Outbox outbox;
    private final RuleBook book;
    private final RunBook runs;
    private final TransactionOperations transactions;
    private final Clock clock;

    MonthlyRun(
            Managers managers,
            Personnel personnel,
            Outbox outbox,
            RuleBook book,
            RunBook runs,
            TransactionOperations transactions,
            Clock clock) {
        this.managers = managers;
        this.personnel = personnel;
        this.outbox = outbox;
        this.book = book;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void today() {
        write(LocalDate.now(clock));
    }

    /// Writes the mails of the month if its first working day has come; returns how many. Nothing happens the second
    /// time.
    int write(LocalDate today) {
        var rules = book.current().rules();
        var day = rules.firstWorkingDayOfMonth(today);
        if (today.isBefore(day) || today.isAfter(day.plusDays(Rules.CATCH_UP_DAYS))) {
            return 0;
        }
        runs.begin(Kind.MONTHLY, day, day.minusMonths(1));
        var written = 0;
        for (var window = next(day); window.isPresent(); window = next(day)) {
            written += window.get();
        }
        return written;
    }

    private Optional<Integer> next(LocalDate day) {
        return transactions.execute(_ -> runs.take(Kind.MONTHLY, day).flatMap(this::window));
    }

    private Optional<Integer> window(Run run) {
        var page = managers.page(run.last(), WINDOW);
        if (page.isEmpty()) {
            var word = drafts(personnel.toBeTold(), Template.ESCALATION, run);
            outbox.write(word);
            runs.finish(run);
            return word.isEmpty() ? Optional.empty() : Optional.of(word.size());
        }
        var drafts = drafts(managers.toBeTold(page), Template.MANAGER, run);
        outbox.write(drafts);
        runs.goOn(run, page.getLast().id());
        return Optional.of(drafts.size());
    }

    private static List<Outbox.Draft> drafts(List<EmployeeId> people, Template template, Run run) {
        return people.stream()
                .map(person ->
                        new Outbox.Draft(person, template, run.day(), run.day().getYear()))
                .toList();
    }
}
