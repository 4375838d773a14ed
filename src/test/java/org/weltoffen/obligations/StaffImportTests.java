package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.cycle;
import static org.weltoffen.obligations.Papers.on;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weltoffen.language.Text;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

class StaffImportTests extends LedgerTest {

    @Test
    void aNewcomerGetsARowForTheCurrentCycle() {
        var policy = active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);

        importStaff();

        var obligation = only(person);
        assertThat(obligation.policy()).isEqualTo(policy.id());
        assertThat(obligation.status()).isEqualTo(Status.OPEN);
        assertThat(obligation.cycle()).isEqualTo(cycle(2026));
        assertThat(obligation.dueOn()).isEqualTo(on("2026-12-15"));
        assertThat(obligation.track()).isEqualTo(policy.track());
        assertThat(story(obligation)).containsExactly("AROSE arising");
    }

    @Test
    void oneEventCountsEverythingThatArose() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        city.person(office);
        city.person(office);

        var id = importStaff();
        importStaff();

        assertThat(events.stream(ObligationsArose.class)).containsExactly(new ObligationsArose(id, TODAY, 2));
    }

    @Test
    void theSameImportDeliveredTwiceChangesNothing() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office, on("2026-02-01"), null);
        var id = importStaff();

        importStaff(id, TODAY);

        assertThat(story(only(person))).containsExactly("AROSE arising");
    }

    @Test
    void whoLeftOrHasNotComeYetGetsNoRow() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var gone = city.person(office, null, TODAY.minusDays(1));
        var lastDay = city.person(office, null, TODAY);
        var tomorrow = city.person(office, TODAY.plusDays(1), null);

        importStaff();

        assertThat(obligations.of(gone)).isEmpty();
        assertThat(obligations.of(lastDay)).hasSize(1);
        assertThat(obligations.of(tomorrow)).isEmpty();
    }

    @Test
    void whoNeverCameBecauseTheImportWasTakenBackIsAskedNothing() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var newcomer = city.person(office);
        importStaff();
        var row = only(newcomer);

        city.neverCame(newcomer);
        importStaff();

        assertThat(only(newcomer).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(story(row)).containsExactly("AROSE arising", "WITHDRAWN left");
    }

    @Test
    void whoLeavesKeepsTheRow() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office);
        importStaff();
        city.leaves(person, on("2026-09-30"));

        importStaff(on("2026-10-05"));

        assertThat(obligations.of(person)).hasSize(1);
    }

    @Test
    void aPolicyReachesItsLegalKindsOnly() {
        var company = city.office(LegalKind.SHAREHOLDING);
        active(
                Mode.OFFERED,
                new Audience(Papers.WHO, Set.of(LegalKind.SHAREHOLDING), Set.of(company, office)),
                "interpreting");
        var employee = city.person(company);
        var clerk = city.person(office);

        importStaff();

        assertThat(obligations.of(employee)).hasSize(1);
        assertThat(obligations.of(clerk)).isEmpty();
    }

    @Test
    void aPolicyWithWavesReachesOnlyTheWavesThatHaveStarted() {
        var second = city.office(LegalKind.ADMINISTRATION);
        var third = city.office(LegalKind.ADMINISTRATION);
        var policy = active(Mode.MANDATORY, administration(), "interpreting");
        policies.add(policy.id(), wave(1, "2026-03-01", office));
        policies.add(policy.id(), wave(2, "2026-10-01", second));
        var pilot = city.person(office);
        var later = city.person(second);
        var never = city.person(third);

        importStaff();
        var before = only(pilot);
        assertThat(before.wave()).isEqualTo(1);
        assertThat(before.startsOn()).isEqualTo(on("2026-03-01"));
        assertThat(obligations.of(later)).isEmpty();

        importStaff(on("2026-10-01"));
        assertThat(only(later).wave()).isEqualTo(2);
        assertThat(only(pilot)).isEqualTo(before);
        assertThat(obligations.of(never)).isEmpty();
    }

    @Test
    void ofTheStepsOfOneResolutionTheStrictestCounts() {
        var resolution = adopted();
        var elsewhere = city.office(LegalKind.ADMINISTRATION);
        var offer = active(resolution, Mode.OFFERED, administration(), "interpreting");
        var duty = active(resolution, Mode.MANDATORY, administration(office), "interpreting");
        var obliged = city.person(office);
        var invited = city.person(elsewhere);

        importStaff();

        assertThat(only(obliged).policy()).isEqualTo(duty.id());
        assertThat(only(invited).policy()).isEqualTo(offer.id());
    }

    @Test
    void movingIntoTheStricterStepAddsARowAndMovingOutAddsNone() {
        var resolution = adopted();
        var elsewhere = city.office(LegalKind.ADMINISTRATION);
        active(resolution, Mode.OFFERED, administration(), "interpreting");
        active(resolution, Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(elsewhere);
        importStaff();

        city.move(person, office);
        importStaff();
        assertThat(obligations.of(person)).extracting(Obligation::mode).containsExactly(Mode.MANDATORY, Mode.OFFERED);

        city.move(person, elsewhere);
        importStaff();
        assertThat(obligations.of(person)).hasSize(2);
    }

    @Test
    void aPolicyIsSilentBeforeItIsValidAndWhileItIsADraft() {
        var person = city.person(office);
        var resolution = adopted();
        policies.record(resolution);
        var draft = Papers.policy(resolution, Mode.MANDATORY, Grounds.none(), administration(office), "interpreting");
        policies.draft(draft);
        policies.open(draft.id(), cycle(2026));

        assertThat(policies.activate(draft.id())).isInstanceOf(Activation.Refused.class);
        importStaff();
        assertThat(obligations.of(person)).isEmpty();

        active(Mode.MANDATORY, administration(office), "interpreting");
        importStaff(on("2025-12-31"));
        assertThat(obligations.of(person)).isEmpty();
    }

    @Test
    void theDatabaseKnowsTheSameJoinerRuleAsTheRecord() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var asOf = on("2026-12-31");
        for (var day = on("2026-09-28"); day.getYear() == 2026; day = day.plusDays(1)) {
            city.person(office, day, null);
        }

        importStaff(asOf);

        var due = db.sql("""
                select e.joined_on, l.due_on
                from obligations_ledger_v l
                join people_employee_v e on e.employee_id = l.employee_id
                """)
                .query((row, _) -> new LocalDate[] {
                    row.getObject("joined_on", LocalDate.class), row.getObject("due_on", LocalDate.class)
                })
                .list();
        assertThat(due).hasSize(95).allSatisfy(it -> assertThat(it[1])
                .isEqualTo(cycle(2026).dueFor(it[0])));
    }

    @Test
    void aJoinersDateSaysWhyItIsLater() {
        active(Mode.MANDATORY, administration(office), "interpreting");
        var person = city.person(office, on("2026-11-30"), null);

        importStaff(on("2026-12-01"));

        var due = obligations.explain(only(person));
        assertThat(due.on()).isEqualTo(on("2027-02-28"));
        assertThat(due.steps()).extracting(DueDate.Step::on).containsExactly(on("2026-12-15"), on("2027-02-28"));
        assertThat(due.rule().de()).contains("vom 21.01.2026: Beschäftigte der fünf Pilotämter nehmen");
    }

    private static Wave wave(int number, String startsOn, UnitId... offices) {
        return new Wave(number, new Text("Welle " + number, "Wave " + number), on(startsOn), Set.of(offices));
    }
}
