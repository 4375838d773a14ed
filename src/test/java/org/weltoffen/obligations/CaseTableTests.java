package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.SignedIn;

/// Lets three years pass for everyone in the table of cases and asks each for their state on their day.
class CaseTableTests extends LedgerTest {

    private static final AccountId HR = new AccountId(UUID.randomUUID());
    private static final String COURSE = "interpreting";

    @Autowired
    private TimeMachine clock;

    @Autowired
    private Leaves leaves;

    private final Map<String, UnitId> offices = new HashMap<>();
    private final Map<Case, EmployeeId> people = new HashMap<>();

    @BeforeEach
    void fourOfficesWithTheirRules() {
        offices.put("Pilot", office);
        rule(office, 60, 0);
        offices.put("Abstand", city.office(LegalKind.ADMINISTRATION));
        rule(office("Abstand"), 60, 180);
        offices.put("Streng", city.office(LegalKind.ADMINISTRATION));
        rule(office("Streng"), 0, 0);
        offices.put("ohne", city.office(LegalKind.ADMINISTRATION));
    }

    private UnitId office(String rule) {
        return Objects.requireNonNull(offices.get(rule), rule);
    }

    private EmployeeId person(Case it) {
        return Objects.requireNonNull(people.get(it), it.title());
    }

    private void rule(UnitId office, int early, int gap) {
        var policy = active(Mode.MANDATORY, administration(office), COURSE);
        db.sql("update obligations_policy set early_days = :early, gap_days = :gap where id = :id")
                .param("early", early)
                .param("gap", gap)
                .param("id", policy.id().value())
                .update();
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
    void everyCaseStandsOnItsDayAsTheTableSays() {
        var cases = Case.all();
        cases.forEach(it -> people.put(it, city.person(office(it.rule()), it.joinedOn(), null)));
        var wrong = new ArrayList<String>();

        for (var day : days(cases)) {
            clock.travelTo(day);
            step.pass(day);
            cases.forEach(it -> it.happenings().stream()
                    .filter(happening -> happening.on().equals(day))
                    .forEach(happening -> happens(person(it), happening)));
            cases.stream().filter(it -> it.askedOn().equals(day)).forEach(it -> check(it, wrong));
        }

        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).as("cases that stand otherwise than the table says").isEmpty();
    }

    /// Every day that a case names and the one after it, so that nothing waits for the next month.
    private static SortedSet<LocalDate> days(List<Case> cases) {
        var days = new TreeSet<LocalDate>();
        cases.stream().flatMap(Case::days).forEach(day -> {
            days.add(day);
            days.add(day.plusDays(1));
        });
        for (var year = 2026; year <= 2028; year++) {
            days.addAll(List.of(on(year + "-01-01"), on(year + "-12-16")));
        }
        return days;
    }

    private void happens(EmployeeId person, Case.Happening it) {
        if (it.is("absolviert")) {
            completes(person, COURSE, it.on().toString());
        } else if (it.is("abwesend")) {
            var from = it.dayAfter("vom");
            assertThat(leaves.enter(person, from == null ? it.on() : from, it.dayAfter("bis")))
                    .isEqualTo(Leaves.Entered.DONE);
        } else if (it.is("zurück")) {
            assertThat(leaves.end(leaves.of(person).getLast(), day(it, "Tag"))).isEqualTo(Leaves.Entered.DONE);
        } else if (it.is("geht")) {
            city.leaves(person, it.on());
        } else if (it.is("wechselt")) {
            city.move(person, office(it.what().substring("wechselt zu ".length())));
            alignment.align(UUID.randomUUID(), it.on());
        } else {
            assertThat(obligations.change(obligations.of(person).getLast(), change(it), HR))
                    .isInstanceOf(Change.Result.Done.class);
        }
    }

    private static Change change(Case.Happening it) {
        return switch (it.what().split(" ", 2)[0]) {
            case "verlängert" -> new Change.Extend(it.number());
            case "befreit" -> new Change.Exempt(Change.Reason.NOT_APPLICABLE);
            case "angerechnet" -> new Change.Recognise(day(it, "vom"), it.dayAfter("bis"));
            default -> throw new IllegalArgumentException("\"%s\" is no word of the table".formatted(it.what()));
        };
    }

    private static LocalDate day(Case.Happening it, String word) {
        return Objects.requireNonNull(it.dayAfter(word), it.what());
    }

    private void check(Case it, List<String> wrong) {
        var row = obligations.of(person(it)).stream()
                .filter(obligation -> obligation.year() == it.year())
                .findFirst();
        var is = "%s, Frist %s, erfüllt %s"
                .formatted(
                        state(row, it.askedOn()),
                        row.map(Obligation::dueOn).orElse(null),
                        row.map(Obligation::fulfilledOn).orElse(null));
        var should = "%s, Frist %s, erfüllt %s".formatted(it.state(), it.dueOn(), it.fulfilledOn());
        if (!is.equals(should)) {
            wrong.add("%s %s: should be %s, but is %s %s"
                    .formatted(
                            it.number(),
                            it.title(),
                            should,
                            is,
                            row.map(this::story).orElse(List.of())));
        }
        row.ifPresent(
                obligation -> assertThat(obligations.explain(obligation).on()).isEqualTo(obligation.dueOn()));
    }

    private static String state(Optional<Obligation> row, LocalDate today) {
        return row.map(it -> it.isOverdue(today) ? "überfällig" : word(it.status()))
                .orElse("keine Zeile");
    }

    private static String word(Status status) {
        return switch (status) {
            case OPEN -> "offen";
            case FULFILLED -> "erfüllt";
            case RECOGNISED -> "angerechnet";
            case EXEMPT -> "befreit";
            case PAUSED -> "ruht";
            case LAPSED -> "abgelaufen";
            case WITHDRAWN -> "nicht mehr verlangt";
        };
    }
}
