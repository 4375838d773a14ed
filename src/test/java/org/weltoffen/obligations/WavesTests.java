package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weltoffen.obligations.Papers.on;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

class WavesTests extends LedgerTest {

    private static final Text CRITERIA = new Text("70 Prozent sind fertig.", "70 per cent are done.");

    @Autowired
    private Waves waves;

    @Autowired
    private PolicyDrafts drafts;

    @Autowired
    private TimeMachine clock;

    private final AccountId miriam = new AccountId(UUID.randomUUID());
    private final AccountId beate = new AccountId(UUID.randomUUID());

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void addingASecondWaveLeavesTheRowsOfTheFirstAsTheyAre() {
        var second = city.office(LegalKind.ADMINISTRATION);
        var early = city.person(office);
        var late = city.person(second);
        var policy = active(Mode.OFFERED, administration(), "interpreting");
        policies.add(policy.id(), wave(1, "2026-01-01", office));
        obligations.arise(TODAY);
        var before = rows(early);

        var next = drafts.newVersion(policies.find(policy.id()).orElseThrow(), miriam);
        next = next.with(Validity.from(on("2026-10-01")));
        assertThat(waves.plan(next, List.of(wave(1, "2026-01-01", office), wave(2, "2026-10-01", second)), miriam))
                .isTrue();
        var proposed = drafts.propose(policies.find(next.id()).orElseThrow(), miriam);
        drafts.approve(((PolicyDrafts.Outcome.Done) proposed).policy(), beate);
        clock.travelTo(on("2026-10-01"));
        obligations.arise(on("2026-10-01"));

        assertThat(rows(early)).isEqualTo(before).hasSize(1);
        assertThat(only(late).wave()).isEqualTo(2);
        assertThat(only(late).startsOn()).isEqualTo(on("2026-10-01"));
    }

    @Test
    void aWaveWithCriteriaWaitsUntilSomeoneFindsThemMet() {
        var policy = active(Mode.OFFERED, administration(), "interpreting");
        policies.add(policy.id(), new Wave(1, new Text("A", "A"), on("2026-02-01"), Set.of(office), CRITERIA, null));
        var person = city.person(office);

        obligations.arise(TODAY);
        assertThat(obligations.of(person)).isEmpty();

        waves.release(policy.id(), 1);
        waves.release(policy.id(), 1);
        obligations.arise(TODAY);
        assertThat(only(person).wave()).isEqualTo(1);
        assertThat(events.stream(WaveReleased.class)).hasSize(1);
    }

    @Test
    void aWaveShowsItsPlanAndWhatBecameOfIt() {
        var policy = active(Mode.OFFERED, administration(), "interpreting");
        policies.add(policy.id(), wave(1, "2026-01-01", office));
        policies.add(policy.id(), wave(2, "2026-11-01", city.office(LegalKind.ADMINISTRATION)));
        var one = city.person(office);
        city.person(office);
        obligations.arise(TODAY);
        completes(one, "interpreting", "2026-09-14");

        assertThat(waves.progress(policies.find(policy.id()).orElseThrow()))
                .extracting(
                        plan -> plan.wave().number(),
                        WavePlan::people,
                        WavePlan::rows,
                        WavePlan::met,
                        WavePlan::startedOn)
                .containsExactly(tuple(1, 2, 2, 1, on("2026-01-01")), tuple(2, 0, 0, 0, null));
    }

    @Test
    void aDrawIsRecordedAndDrawsTheSameAgain() {
        var draft = draftWithWaves();

        assertThat(waves.draw(draft, 4711, miriam)).isTrue();
        var first = names(draft);
        assertThat(waves.draw(current(draft), 99, miriam)).isTrue();
        assertThat(waves.draw(current(draft), 4711, miriam)).isTrue();

        assertThat(names(draft)).isEqualTo(first);
        assertThat(waves.draws(draft.id())).extracting(WaveDraw::seed).containsExactly(4711L, 99L, 4711L);
        assertThat(waves.of(draft.id()).getFirst().name().de()).isEqualTo("Pilot");
        assertThat(waves.of(draft.id()))
                .extracting(Wave::startsOn)
                .containsExactly(on("2026-01-01"), on("2026-10-01"), on("2026-11-01"), on("2026-12-01"));
        assertThat(waves.draw(draft, 1, miriam))
                .as("a draft that was read before")
                .isFalse();
    }

    @Test
    void byHandAWaveToComeGoesBeforeTheOneBeforeItButNeverBeforeOneUnderWay() {
        var draft = draftWithWaves();

        waves.earlier(draft, 3, miriam);
        assertThat(names(draft)).containsExactly("Pilot", "B", "A", "C");

        waves.earlier(current(draft), 2, miriam);
        assertThat(names(draft)).containsExactly("Pilot", "B", "A", "C");
    }

    private Policy draftWithWaves() {
        var resolution = Papers.adopted();
        policies.record(resolution);
        var draft = Papers.policy(resolution, Mode.OFFERED, Grounds.none(), administration(), "interpreting");
        policies.draft(draft);
        policies.add(draft.id(), named(1, "Pilot", "2026-01-01"));
        policies.add(draft.id(), named(2, "A", "2026-10-01"));
        policies.add(draft.id(), named(3, "B", "2026-11-01"));
        policies.add(draft.id(), named(4, "C", "2026-12-01"));
        return draft;
    }

    private Wave named(int number, String name, String start) {
        return new Wave(number, new Text(name, name), on(start), Set.of(city.office(LegalKind.ADMINISTRATION)));
    }

    private static Wave wave(int number, String start, UnitId... offices) {
        return new Wave(number, new Text("Welle", "Wave"), on(start), Set.of(offices));
    }

    private List<String> names(Policy policy) {
        return waves.of(policy.id()).stream().map(wave -> wave.name().de()).toList();
    }

    private Policy current(Policy policy) {
        return policies.find(policy.id()).orElseThrow();
    }

    private List<Obligation> rows(EmployeeId person) {
        return obligations.of(person);
    }
}
