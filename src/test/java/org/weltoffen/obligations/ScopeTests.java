package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weltoffen.obligations.Quarter.Person;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;

/// Whom an audience reaches, reckoned by the database and by walking the tree, in a quarter drawn by chance.
class ScopeTests extends LedgerTest {

    private static final int ROUNDS = 60;

    private final Random random = new Random(20260914);
    private Quarter quarter;

    @BeforeEach
    void peopleMoveIn() {
        quarter = new Quarter(random, db, city, 6, 40, 160);
    }

    @Test
    void unitsAreInheritedAsInTheTree() {
        for (var round = 0; round < ROUNDS; round++) {
            var audience = audience();

            assertThat(reached(audience)).as("%s", audience).isEqualTo(quarter.reachedBy(audience));
        }
    }

    @Test
    void anExceptionNeverAddsAnyone() {
        for (var round = 0; round < ROUNDS; round++) {
            var before = audience();
            var after = withMoreExceptions(before);

            assertThat(reached(before)).as("%s, then %s", before, after).containsAll(reached(after));
        }
    }

    private Audience audience() {
        var units = quarter.some(quarter.units(), 5);
        var people = quarter.some(people(), 3);
        return new Audience(
                Papers.WHO,
                kinds(),
                units,
                without(quarter.some(quarter.units(), 3), units),
                quarter.some(List.of(ContactIntensity.values()), 3),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0 ? TODAY.minusYears(2) : null,
                people,
                without(quarter.some(people(), 5), people));
    }

    private Set<LegalKind> kinds() {
        var kinds = quarter.some(List.of(LegalKind.values()), 4);
        return kinds.isEmpty() ? Set.of(LegalKind.values()) : kinds;
    }

    private Audience withMoreExceptions(Audience it) {
        var units = new HashSet<>(it.exceptUnits());
        units.addAll(without(quarter.some(quarter.units(), 3), it.units()));
        var people = new HashSet<>(it.exceptPeople());
        people.addAll(without(quarter.some(people(), 9), it.people()));
        return new Audience(
                it.name(),
                it.legalKinds(),
                it.units(),
                units,
                it.contacts(),
                it.managersOnly(),
                it.joinedSince(),
                it.people(),
                people);
    }

    private List<EmployeeId> people() {
        return quarter.people.stream().map(Person::id).toList();
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Set<EmployeeId> reached(Audience audience) {
        var resolution = Papers.adopted();
        policies.record(resolution);
        var policy = Papers.policy(resolution, Mode.OFFERED, Grounds.none(), audience, "interpreting");
        policies.draft(policy);
        return db
                .sql(Reach.BELOW + "select e.employee_id " + Reach.PEOPLE + "where p.id = :policy and "
                        + Reach.MATCHING)
                .param("policy", policy.id().value())
                .param("asOf", TODAY)
                .query(UUID.class)
                .list()
                .stream()
                .map(EmployeeId::new)
                .filter(people()::contains)
                .collect(Collectors.toSet());
    }
}
