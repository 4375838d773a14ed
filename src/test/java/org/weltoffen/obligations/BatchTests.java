package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.weltoffen.obligations.Papers.on;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.reports.SignedIn;

class BatchTests extends LedgerTest {

    @Autowired
    private TimeMachine clock;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchRunner runner;

    private final List<EmployeeId> people = new ArrayList<>();

    @BeforeEach
    void threeAreObliged() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        for (var i = 0; i < 3; i++) {
            people.add(city.person(office));
        }
        importStaff();
    }

    @BeforeEach
    void hrIsAtTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    @AfterEach
    void turnTheClockBack() {
        SignedIn.out();
        clock.reset();
    }

    @Test
    void nothingHappensUntilTheTimeToUndoIsOver() {
        var batch = plan(new Change.Extend(14));
        runner.runDue();
        assertThat(due(0)).isEqualTo("2026-12-15");

        carryOut();

        assertThat(due(0)).isEqualTo("2026-12-29");
        assertThat(story(only(people.get(2)))).containsExactly("AROSE arising", "EXTENDED agreed");
        assertThat(batches.find(batch.id())).get().satisfies(it -> {
            assertThat(it.state()).isEqualTo(Batch.State.DONE);
            assertThat(it.done()).isEqualTo(3);
        });
    }

    @Test
    void whatIsUndoneNeverHappens() {
        var batch = plan(new Change.Exempt(Change.Reason.NOT_APPLICABLE));

        assertThat(batches.undo(batch.id())).isTrue();
        carryOut();

        assertThat(only(people.getFirst()).status()).isEqualTo(Status.OPEN);
        assertThat(batches.undo(batch.id())).isFalse();
    }

    @Test
    void whoeverWasChangedMeanwhileIsLeftAlone() {
        var batch = plan(new Change.Pause());
        completes(people.get(0), "interpreting", "2026-09-14");
        obligations.change(only(people.get(1)), new Change.Extend(3), new AccountId(UUID.randomUUID()));

        carryOut();

        assertThat(only(people.get(0)).status()).isEqualTo(Status.FULFILLED);
        assertThat(due(1)).isEqualTo("2026-12-18");
        assertThat(only(people.get(1)).status()).isEqualTo(Status.OPEN);
        assertThat(only(people.get(2)).status()).isEqualTo(Status.PAUSED);
        assertThat(batches.find(batch.id())).get().extracting(Batch::skipped).isEqualTo(2);
    }

    @Test
    void manyAreRecognisedAlike() {
        plan(new Change.Recognise(on("2026-05-05"), on("2027-12-31"), "Liste der Akademie"));

        carryOut();

        assertThat(people).allSatisfy(person -> {
            assertThat(only(person).status()).isEqualTo(Status.RECOGNISED);
            assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-05-05"));
            assertThat(ledger.story(only(person).id()))
                    .last()
                    .extracting(LedgerEntry::remark)
                    .isEqualTo("Liste der Akademie");
        });
    }

    @Test
    void carryingOutTwiceChangesNothingMore() {
        plan(new Change.Extend(14));
        carryOut();

        carryOut();

        assertThat(due(0)).isEqualTo("2026-12-29");
    }

    private Batch plan(Change change) {
        return batches.plan(change, people.stream().map(person -> only(person).id()));
    }

    private void carryOut() {
        clock.advance(Duration.ofMinutes(6));
        runner.runDue();
        await().until(
                        () -> db.sql("select count(*) from obligations_batch where state in ('WAITING', 'RUNNING')")
                                .query(Integer.class)
                                .single(),
                        active -> active == 0);
    }

    private String due(int person) {
        return only(people.get(person)).dueOn().toString();
    }
}
