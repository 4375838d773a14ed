package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.ApplicationTest;
import org.weltoffen.notices.RunBook.Kind;
import org.weltoffen.notices.RunBook.Run;
import org.weltoffen.people.EmployeeId;

/// Two nodes at the same day's mails, on the real table.
@ApplicationTest
class RunBookTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Autowired
    private RunBook runs;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void clean() {
        db.sql("delete from notices_run where day = :day").param("day", DAY).update();
    }

    @Test
    void onlyOneNodeIsAtARunAndTheNextGoesOnWhereItStopped() {
        var last = new EmployeeId(UUID.randomUUID());
        runs.begin(Kind.MONTHLY, DAY, DAY.minusMonths(1));
        runs.begin(Kind.REMINDERS, DAY, DAY.minusDays(1));

        transactions.executeWithoutResult(_ -> {
            var mine = runs.take(Kind.MONTHLY, DAY).orElseThrow();
            assertThat(elsewhere(Kind.MONTHLY)).isEmpty();
            assertThat(elsewhere(Kind.REMINDERS)).isPresent();
            runs.goOn(mine, last);
        });

        assertThat(elsewhere(Kind.MONTHLY)).get().extracting(Run::last).isEqualTo(last.value());
    }

    @Test
    void aRunThatIsFinishedIsNotTakenUpAgain() {
        runs.begin(Kind.MONTHLY, DAY, DAY.minusMonths(1));
        transactions.executeWithoutResult(
                _ -> runs.finish(runs.take(Kind.MONTHLY, DAY).orElseThrow()));
        runs.begin(Kind.MONTHLY, DAY, DAY.minusMonths(1));

        assertThat(elsewhere(Kind.MONTHLY)).isEmpty();
    }

    /// Another node has a connection of its own.
    private Optional<Run> elsewhere(Kind kind) {
        return CompletableFuture.supplyAsync(() -> transactions.execute(_ -> runs.take(kind, DAY)))
                .join();
    }
}
