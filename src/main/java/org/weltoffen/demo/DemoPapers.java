package org.weltoffen.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Activation;
import org.weltoffen.obligations.Audience;
import org.weltoffen.obligations.Grounds;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyId;
import org.weltoffen.obligations.Resolution;
import org.weltoffen.obligations.ResolutionId;
import org.weltoffen.obligations.Timing;
import org.weltoffen.obligations.Validity;
import org.weltoffen.obligations.Wave;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.TimeOrderedId;

/// The resolutions and policies of the demo city. Their numbers and dates are invented.
@Component
@Profile("demo")
class DemoPapers {

    private static final Text CITY = new Text("Beschäftigte der Stadtverwaltung", "Staff of the city administration");
    private static final Text OTHERS = new Text(
            "Beschäftigte der Eigenbetriebe und Beteiligungsunternehmen",
            "Staff of municipal enterprises and shareholding companies");
    private static final Text EVERYONE = new Text(
            "Beschäftigte der Stadt, ihrer Eigenbetriebe und Beteiligungsunternehmen",
            "Staff of the city, its enterprises and shareholding companies");
    private static final Text FIVE = new Text("Beschäftigte der fünf Pilotämter", "Staff of the five pilot offices");

    private final Policies policies;
    private final Tracks tracks;
    private final JdbcClient db;
    private final Clock clock;

    DemoPapers(Policies policies, Tracks tracks, JdbcClient db, Clock clock) {
        this.policies = policies;
        this.tracks = tracks;
        this.db = db;
        this.clock = clock;
    }

    boolean areThere(int year) {
        return db.sql("""
                select exists (
                    select 1
                    from obligations_ledger_v
                    where policy_name_de = :name
                )
                """)
                .param("name", pilotName(year).de())
                .query(Boolean.class)
                .single();
    }

    /// Last year's offer: recommended to the administration, open to all the others.
    List<Policy> lastYear(int year) {
        var resolution = adopted(
                "RV-%d-212".formatted(year - 1),
                LocalDate.of(year - 1, 11, 20),
                new Text("Fortbildungsangebot %d".formatted(year), "Training on offer in %d".formatted(year)));
        var name = new Text("Angebot %d".formatted(year), "Offer %d".formatted(year));
        var all = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var city = Audience.everyone(CITY, Set.of(LegalKind.ADMINISTRATION));
        var others = Audience.everyone(OTHERS, Set.of(LegalKind.MUNICIPAL_ENTERPRISE, LegalKind.SHAREHOLDING));
        return List.of(
                active(resolution, name, Mode.RECOMMENDED, Grounds.none(), city, all, dueOn(31)),
                active(resolution, name, Mode.OFFERED, Grounds.none(), others, all, dueOn(31)));
    }

    /// This year's rule: a duty for the pilot, an offer for everyone else. Returns the duty.
    Policy thisYear(int year, Set<UnitId> pilotOffices) {
        var resolution = adopted(
                "RV-%d-247".formatted(year - 1),
                LocalDate.of(year - 1, 12, 10),
                new Text("Interkulturelle Kompetenz stärken", "Strengthening intercultural competence"));
        var grounds = new Grounds(
                new Text(
                        "Weisungsrecht des Arbeitgebers (Beispielangabe)",
                        "The employer's right to give directions (sample entry)"),
                "Personalamt",
                LocalDate.of(year - 1, 12, 17),
                null);
        var from = Validity.from(LocalDate.of(year, 1, 1));
        var five = new Audience(FIVE, Set.of(LegalKind.ADMINISTRATION), pilotOffices);
        var everyone = Audience.everyone(EVERYONE, Set.of(LegalKind.values()));
        var duty = active(resolution, pilotName(year), Mode.MANDATORY, grounds, five, from, dueOn(15));
        policies.add(
                duty.id(),
                new Wave(
                        1,
                        new Text("Pilot: fünf Ämter", "Pilot: five offices"),
                        LocalDate.of(year, 1, 1),
                        pilotOffices));
        active(
                resolution,
                new Text("Angebot %d".formatted(year), "Offer %d".formatted(year)),
                Mode.OFFERED,
                Grounds.none(),
                everyone,
                from,
                dueOn(31));
        return duty;
    }

    private static Text pilotName(int year) {
        return new Text("Jährliche Fortbildung %d".formatted(year), "Yearly training %d".formatted(year));
    }

    private static Timing dueOn(int dayOfDecember) {
        return Timing.calendarYear(MonthDay.of(Month.DECEMBER, dayOfDecember));
    }

    private Resolution adopted(String number, LocalDate on, Text title) {
        var id = new ResolutionId(TimeOrderedId.next(clock));
        var resolution = new Resolution(id, number, on, "Ratsversammlung", title, Resolution.State.ADOPTED);
        policies.record(resolution);
        return resolution;
    }

    private Policy active(
            Resolution resolution,
            Text name,
            Mode mode,
            Grounds grounds,
            Audience audience,
            Validity validity,
            Timing timing) {
        var id = new PolicyId(TimeOrderedId.next(clock));
        var policy =
                new Policy(id, resolution, name, mode, grounds, audience, tracks.yearOne(), validity, 0).with(timing);
        policies.draft(policy);
        policies.open(id, timing.cycle(validity.from().getYear()));
        if (policies.activate(id) instanceof Activation.Refused(var reasons)) {
            throw new IllegalStateException("%s: %s".formatted(name.de(), reasons));
        }
        return policy;
    }
}
