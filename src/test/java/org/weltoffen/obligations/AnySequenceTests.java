package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.SignedIn;

/// Whatever happens in whatever order, the ledger keeps its promises. A failing seed makes the same sequence again.
class AnySequenceTests extends LedgerTest {

    private static final AccountId HR = new AccountId(UUID.randomUUID());
    private static final int STEPS = 60;

    @Autowired
    private TimeMachine clock;

    @Autowired
    private Leaves leaves;

    private final List<EmployeeId> people = new ArrayList<>();
    private final List<UnitId> offices = new ArrayList<>();
    private final Set<UUID> everFulfilled = new HashSet<>();
    private final Set<UUID> everWritten = new HashSet<>();

    @BeforeEach
    void hrIsAtTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    @AfterEach
    void turnTheClockBack() {
        SignedIn.out();
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 34})
    void theLedgerKeepsItsPromises(long seed) {
        var random = new Random(seed);
        var elsewhere = city.office(LegalKind.ADMINISTRATION);
        var resolution = Papers.adopted();
        active(resolution, Mode.OFFERED, administration(), "interpreting");
        var duty = active(resolution, Mode.MANDATORY, administration(office), "interpreting");
        offices.addAll(List.of(office, elsewhere));
        for (var i = 0; i < 6; i++) {
            people.add(city.person(offices.get(i % 2)));
        }
        var today = LocalDate.of(2026, 3, 1);

        for (var i = 0; i < STEPS; i++) {
            today = today.plusDays(random.nextInt(25));
            clock.travelTo(today);
            step.pass(today);
            happens(random, today, duty);
            keepsItsPromises("seed %d, step %d, %s".formatted(seed, i, today));
        }

        recomputingChangesNothing(today);
    }

    private void happens(Random random, LocalDate today, Policy duty) {
        var person = people.get(random.nextInt(people.size()));
        switch (random.nextInt(9)) {
            case 0 -> city.move(person, offices.get(random.nextInt(2)));
            case 1 -> importStaff(today);
            case 2 -> completes(person, "interpreting", today.toString());
            case 3 -> leaves.enter(person, today.minusDays(random.nextInt(40)), today.plusDays(random.nextInt(60)));
            case 4 -> leaves.enter(person, today, null);
            case 5 -> comesBack(person, today);
            case 6 -> changesTheMode(duty, random.nextBoolean() ? today : null);
            case 7 -> city.leaves(person, today.plusDays(random.nextInt(200)));
            default -> byHand(random, person, today);
        }
    }

    private void comesBack(EmployeeId person, LocalDate today) {
        leaves.of(person).stream()
                .filter(leave -> leave.to() == null && !leave.from().isAfter(today))
                .forEach(leave -> leaves.end(leave, today));
    }

    private void changesTheMode(Policy duty, @Nullable LocalDate until) {
        db.sql("update obligations_policy set valid_to = :until where id = :id")
                .param("until", until)
                .param("id", duty.id().value())
                .update();
    }

    private void byHand(Random random, EmployeeId person, LocalDate today) {
        var change = List.of(
                        new Change.Extend(1 + random.nextInt(60)),
                        new Change.Exempt(Change.Reason.OTHER),
                        new Change.Recognise(today, today.plusDays(400)))
                .get(random.nextInt(3));
        obligations.of(person).stream().findFirst().ifPresent(row -> obligations.change(row, change, HR));
    }

    private void keepsItsPromises(String when) {
        assertThat(db.sql("""
                select employee_id
                from obligations_obligation
                group by employee_id, policy_id, cycle_id
                having count(*) > 1
                """).query(UUID.class).list())
                .as("one row per person, policy and cycle: " + when)
                .isEmpty();
        assertThat(db.sql("""
                select id
                from obligations_obligation
                where due_on < starts_on
                """).query(UUID.class).list())
                .as("no due date before the start: " + when)
                .isEmpty();
        everFulfilled.addAll(ids("select id from obligations_obligation where status = 'FULFILLED'"));
        assertThat(ids("select id from obligations_obligation where status = 'FULFILLED'"))
                .as("fulfilled stays fulfilled: " + when)
                .containsAll(everFulfilled);
        var written = ids("select id from obligations_event");
        assertThat(written).as("history only grows: " + when).containsAll(everWritten);
        everWritten.addAll(written);
        assertThat(Counted.byTheTally(db))
                .as("the tally tells how many stand where: " + when)
                .isEqualTo(Counted.byHand(db));
        people.stream().flatMap(person -> obligations.of(person).stream()).forEach(row -> assertThat(
                        obligations.explain(row).on())
                .as("every due date can say why: " + when)
                .isEqualTo(row.dueOn()));
    }

    private void recomputingChangesNothing(LocalDate today) {
        step.pass(today);
        var before = ids("select id from obligations_event");
        var versions = versions();

        step.pass(today);
        importStaff(today);
        people.forEach(this::settle);

        assertThat(ids("select id from obligations_event")).isEqualTo(before);
        assertThat(versions()).isEqualTo(versions);
    }

    private List<String> versions() {
        return db.sql("select concat(id, ' ', version, ' ', due_on) from obligations_obligation order by id")
                .query(String.class)
                .list();
    }

    private Set<UUID> ids(String sql) {
        return new HashSet<>(db.sql(sql).query(UUID.class).list());
    }
}
