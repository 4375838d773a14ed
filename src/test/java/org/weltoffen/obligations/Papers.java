package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;

/// Resolutions, policies and obligations for tests.
final class Papers {

    static final Text WHO = new Text("Beschäftigte der fünf Pilotämter", "Staff of the five pilot offices");
    static final Cycle YEAR = cycle(2026);

    private Papers() {}

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    static Cycle cycle(int year) {
        return new Cycle(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 15));
    }

    static Resolution adopted() {
        return resolution(Resolution.State.ADOPTED);
    }

    static Resolution resolution(Resolution.State state) {
        var id = UUID.randomUUID();
        return new Resolution(
                new ResolutionId(id),
                "RV-" + id,
                on("2026-01-21"),
                "Ratsversammlung",
                new Text("Interkulturelle Kompetenz", "Intercultural competence"),
                state);
    }

    static Grounds complete() {
        return new Grounds(
                new Text("§ 106 GewO", "Section 106 GewO"), "Personalamt", on("2026-02-03"), on("2026-02-10"));
    }

    static Policy policy(Mode mode, Grounds grounds, LegalKind... kinds) {
        return policy(adopted(), mode, grounds, Audience.everyone(WHO, Set.of(kinds)), "interpreting");
    }

    static Policy policy(Resolution resolution, Mode mode, Grounds grounds, Audience audience, String... track) {
        return new Policy(
                new PolicyId(UUID.randomUUID()),
                resolution,
                new Text("Jährliche Fortbildung", "Yearly training"),
                mode,
                grounds,
                audience,
                Stream.of(track).map(CourseId::new).toList(),
                Validity.from(on("2026-01-01")),
                0);
    }

    static Obligation obligation(PolicyId policy, Cycle cycle, String... track) {
        return new Obligation(
                new ObligationId(UUID.randomUUID()),
                new EmployeeId(UUID.randomUUID()),
                policy,
                new Text("Jährliche Fortbildung", "Yearly training"),
                Mode.MANDATORY,
                cycle,
                1,
                Status.OPEN,
                cycle.startsOn(),
                cycle.dueOn(),
                null,
                null,
                Stream.of(track).map(CourseId::new).toList(),
                0);
    }

    static Obligation obligation() {
        return obligation(new PolicyId(UUID.randomUUID()), YEAR, "interpreting");
    }

    static Obligation with(Obligation it, Status status, String fulfilledOn) {
        return new Obligation(
                it.id(),
                it.employee(),
                it.policy(),
                it.policyName(),
                it.mode(),
                it.cycle(),
                it.wave(),
                status,
                it.startsOn(),
                it.dueOn(),
                fulfilledOn.isEmpty() ? null : on(fulfilledOn),
                null,
                it.track(),
                it.version());
    }

    static Obligation due(Obligation it, String day) {
        return new Obligation(
                it.id(),
                it.employee(),
                it.policy(),
                it.policyName(),
                it.mode(),
                it.cycle(),
                it.wave(),
                it.status(),
                it.startsOn(),
                on(day),
                it.fulfilledOn(),
                it.completion(),
                it.track(),
                it.version());
    }

    static List<Status> allStatuses() {
        return List.of(Status.values());
    }
}
