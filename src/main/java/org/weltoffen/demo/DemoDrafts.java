package org.weltoffen.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Audience;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyId;
import org.weltoffen.obligations.Programme;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.obligations.ResolutionId;
import org.weltoffen.obligations.Resolutions;
import org.weltoffen.obligations.Validity;
import org.weltoffen.obligations.Wave;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.TimeOrderedId;

/// What is still being talked about in the demo city: a paper put off twice, and next year's version of the duty.
@Component
@Profile("demo")
class DemoDrafts {

    private final Policies policies;
    private final Resolutions resolutions;
    private final Tracks tracks;
    private final JdbcClient db;
    private final Clock clock;

    DemoDrafts(Policies policies, Resolutions resolutions, Tracks tracks, JdbcClient db, Clock clock) {
        this.policies = policies;
        this.resolutions = resolutions;
        this.tracks = tracks;
        this.db = db;
        this.clock = clock;
    }

    void load(Policy pilot, Set<UnitId> pilotOffices) {
        putOffTwice();
        nextYear(pilot, pilotOffices);
    }

    private void putOffTwice() {
        var today = LocalDate.now(clock);
        var id = new ResolutionId(TimeOrderedId.next(clock));
        resolutions.record(new Resolution(
                id,
                "RV-%d-118".formatted(today.getYear()),
                null,
                "Ratsversammlung",
                new Text("Fortbildung auch in den Eigenbetrieben", "Training in municipal enterprises, too"),
                Resolution.State.DRAFT));
        move(id, Resolution.State.SUBMITTED, "Antrag des Migrantenbeirats (Beispielangabe)");
        move(id, Resolution.State.DEFERRED, "Stellungnahme der Verwaltung steht aus (Beispielangabe)");
        move(id, Resolution.State.DEFERRED, "Finanzierung offen (Beispielangabe)");
    }

    private void move(ResolutionId id, Resolution.State next, String remark) {
        resolutions.find(id).ifPresent(paper -> resolutions.move(paper, next, LocalDate.now(clock), remark));
    }

    /// Everyone in the administration, one group of offices after the other, with a seminar and a refresher.
    private void nextYear(Policy pilot, Set<UnitId> pilotOffices) {
        var year = pilot.validity().from().getYear() + 1;
        var id = new PolicyId(TimeOrderedId.next(clock));
        policies.draft(new Policy(
                id,
                pilot.line(),
                pilot.number() + 1,
                pilot.resolution(),
                pilot.name(),
                pilot.mode(),
                pilot.grounds(),
                Audience.everyone(
                        new Text("Beschäftigte der Stadtverwaltung", "Staff of the city administration"),
                        Set.of(LegalKind.ADMINISTRATION)),
                new Programme(
                        pilot.track(),
                        new Choice(List.of(), 0),
                        tracks.refresher(""),
                        Map.of(),
                        new Seminars(1, 90, 12, 94)),
                pilot.timing(),
                Validity.from(LocalDate.of(year, 1, 1)),
                true,
                0));
        waves(id, year, pilotOffices);
    }

    private void waves(PolicyId id, int year, Set<UnitId> pilotOffices) {
        var others = otherOffices(pilotOffices);
        var half = others.size() / 2;
        policies.add(
                id,
                new Wave(
                        1,
                        new Text("Pilot: fünf Ämter", "Pilot: five offices"),
                        LocalDate.of(year - 1, 1, 1),
                        pilotOffices));
        policies.add(id, later(2, "Ämter A", "Offices A", LocalDate.of(year, 4, 1), others.subList(0, half)));
        policies.add(
                id, later(3, "Ämter B", "Offices B", LocalDate.of(year, 9, 1), others.subList(half, others.size())));
    }

    private static Wave later(int number, String de, String en, LocalDate start, List<UnitId> offices) {
        return new Wave(
                number,
                new Text(de, en),
                start,
                new HashSet<>(offices),
                new Text("In der Welle davor sind 70 Prozent fertig.", "In the wave before, 70 per cent are done."),
                null);
    }

    private List<UnitId> otherOffices(Set<UnitId> pilotOffices) {
        return db.sql("""
                select unit_id
                from people_unit_v
                where unit_id = office_id
                and legal_kind = 'ADMINISTRATION'
                order by name
                """).query(UUID.class).stream()
                .map(UnitId::new)
                .filter(office -> !pilotOffices.contains(office))
                .toList();
    }
}
