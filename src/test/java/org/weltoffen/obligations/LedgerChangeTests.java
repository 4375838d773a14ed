package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weltoffen.obligations.Papers.cycle;
import static org.weltoffen.obligations.Papers.on;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;

class LedgerChangeTests extends LedgerTest {

    private final AccountId hr = new AccountId(UUID.randomUUID());

    @Autowired
    private TimeMachine clock;

    @Autowired
    private LedgerKeeper keeper;

    private Policy policy;
    private EmployeeId person;

    @BeforeEach
    void someoneIsObliged() {
        policy = active(Mode.MANDATORY, administration(office), "interpreting");
        person = city.person(office);
        importStaff();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void twoHumansAtOnceDoNotOverwriteEachOther() {
        var seen = only(person);

        var first = obligations.change(seen, new Change.Exempt(Change.Reason.NOT_APPLICABLE), hr);
        var second = obligations.change(seen, new Change.Extend(14), hr);

        assertThat(first).isEqualTo(new Change.Result.Done(only(person)));
        assertThat(second).isEqualTo(new Change.Result.Conflict(only(person)));
        assertThat(only(person).status()).isEqualTo(Status.EXEMPT);
        assertThat(story(only(person))).containsExactly("AROSE arising", "EXEMPTED exempt.not-applicable");
    }

    @Test
    void aHumanIsNeverFasterThanACompletionTheyHaveNotSeen() {
        var seen = only(person);
        completes(person, "interpreting", "2026-09-14");

        assertThat(obligations.change(seen, new Change.Pause(), hr)).isInstanceOf(Change.Result.Conflict.class);
        assertThat(obligations.change(only(person), new Change.Pause(), hr))
                .isEqualTo(new Change.Result.Refused(Status.FULFILLED));
        assertThat(only(person).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aPauseMovesTheDueDateByItsDaysAndTheDateSaysSo() {
        obligations.change(only(person), new Change.Pause(), hr);
        clock.travelTo(on("2026-10-14"));

        obligations.change(only(person), new Change.Resume(), hr);

        var due = obligations.explain(only(person));
        assertThat(due.on()).isEqualTo(on("2027-01-14"));
        assertThat(due.steps().getLast().sentence().de())
                .isEqualTo("Ihre Frist hat 30 Tage geruht: neues Datum 14.01.2027.");
    }

    @Test
    void whatWasDoneElsewhereIsRecognisedAndNotFulfilled() {
        obligations.change(only(person), new Change.Recognise(on("2026-04-20")), hr);

        assertThat(only(person).status()).isEqualTo(Status.RECOGNISED);
        assertThat(only(person).fulfilledOn()).isEqualTo(on("2026-04-20"));
    }

    @Test
    void whatHrRemarksStandsInTheStoryUntilTheTieToThePersonIsCut() {
        obligations.change(
                only(person), new Change.Recognise(on("2026-04-20"), null, "Seminar der VHS, Teilnahmeliste"), hr);
        var row = only(person).id();

        assertThat(ledger.story(row))
                .last()
                .extracting(LedgerEntry::remark)
                .isEqualTo("Seminar der VHS, Teilnahmeliste");

        keeper.retain(on("2030-01-01"));
        assertThat(ledger.story(row)).hasSize(2).extracting(LedgerEntry::remark).containsOnlyNulls();
    }

    @Test
    void aTakeoverFillsAPastCycleAndLeavesWhatIsMetAlone() {
        policies.open(policy.id(), cycle(2025));
        var others = new ArrayList<EmployeeId>();
        for (var i = 0; i < 2_500; i++) {
            others.add(new EmployeeId(UUID.randomUUID()));
        }

        var first = takeOver(others.stream().map(it -> new TakenOver(it, Status.FULFILLED, on("2025-10-01"))));
        var second = takeOver(others.stream().map(it -> new TakenOver(it, Status.EXEMPT, null)));

        assertThat(first).isEqualTo(2_500);
        assertThat(second).isZero();
        var row = only(others.getLast());
        assertThat(row.status()).isEqualTo(Status.FULFILLED);
        assertThat(row.year()).isEqualTo(2025);
        assertThat(row.completion()).isNull();
        assertThat(story(row)).containsExactly("FULFILLED takeover");
    }

    @Test
    void aTakeoverTurnsOpenRowsAndSaysSo() {
        var before = only(person);

        obligations.takeOver(policy.id(), 2026, Stream.of(new TakenOver(person, Status.FULFILLED, on("2026-03-03"))));

        var after = only(person);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.fulfilledOn()).isEqualTo(on("2026-03-03"));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(story(after)).containsExactly("AROSE arising", "FULFILLED takeover");
    }

    @Test
    void aTakeoverNeedsACycle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> obligations.takeOver(policy.id(), 1999, Stream.of()))
                .withMessageContaining("1999");
    }

    @Test
    void thePersonReadsTheirOwnLedger() {
        obligations.change(only(person), new Change.Extend(3), hr);

        var export = keeper.export(new DataSubject(person.value()));

        assertThat(export.get("obligations_obligation")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("status", "OPEN")
                .containsEntry("mode", "MANDATORY")
                .doesNotContainKey("fulfilled_on"));
        assertThat(export.get("obligations_event")).hasSize(2);
        assertThat(export.get("obligations_shift")).hasSize(1);
    }

    @Test
    void whoeverIsErasedLeavesOnlyACountBehind() {
        completes(person, "interpreting", "2026-09-14");

        assertThat(keeper.erase(new DataSubject(person.value()))).isEqualTo(1);

        assertThat(obligations.of(person)).isEmpty();
        assertThat(fulfilled()).isEqualTo(1);
        assertThat(db.sql("select count(completion_id) from obligations_obligation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theTieToThePersonIsCutAtTheEndOfTheThirdYearAfterTheCycle() {
        completes(person, "interpreting", "2026-09-14");

        assertThat(keeper.retain(on("2029-12-31"))).isZero();
        assertThat(obligations.of(person)).hasSize(1);

        assertThat(keeper.retain(on("2030-01-01"))).isEqualTo(1);
        assertThat(keeper.retain(on("2030-01-02"))).isZero();
        assertThat(obligations.of(person)).isEmpty();
        assertThat(fulfilled()).isEqualTo(1);
    }

    private int fulfilled() {
        return db.sql("""
                select count(*)
                from obligations_ledger_v
                where policy_id = :policy
                and year = 2026
                and status = 'FULFILLED'
                """)
                .param("policy", policy.id().value())
                .query(Integer.class)
                .single();
    }

    private int takeOver(Stream<TakenOver> rows) {
        return obligations.takeOver(policy.id(), 2025, rows);
    }
}
