package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// A part of the city with a tree of units drawn by chance, and people in them. What [City] made, it takes away.
final class Quarter {

    /// Someone, as far as an audience asks.
    record Person(EmployeeId id, UnitId unit, ContactIntensity contact, boolean manager, LocalDate joinedOn) {}

    final Map<UnitId, @Nullable UnitId> parents = new HashMap<>();
    final Map<UnitId, LegalKind> kinds = new HashMap<>();
    final List<Person> people = new ArrayList<>();

    private final Random random;
    private final JdbcClient db;

    Quarter(Random random, JdbcClient db, City city, int offices, int unitsBelow, int staff) {
        this.random = random;
        this.db = db;
        for (var i = 0; i < offices; i++) {
            var kind = one(List.of(LegalKind.values()));
            var office = city.office(kind);
            parents.put(office, null);
            kinds.put(office, kind);
        }
        for (var i = 0; i < unitsBelow; i++) {
            below(one(units()));
        }
        for (var i = 0; i < staff; i++) {
            people.add(person(one(units())));
        }
    }

    List<UnitId> units() {
        return parents.keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /// What an audience reaches, by walking the tree.
    Set<EmployeeId> reachedBy(Audience audience) {
        var reached = new HashSet<EmployeeId>();
        for (var person : people) {
            if (isReached(person, audience)) {
                reached.add(person.id());
            }
        }
        return reached;
    }

    private boolean isReached(Person person, Audience it) {
        var above = withAbove(person.unit());
        if (!it.legalKinds().contains(kindOf(person.unit()))
                || it.exceptPeople().contains(person.id())
                || above.stream().anyMatch(it.exceptUnits()::contains)) {
            return false;
        }
        if (it.people().contains(person.id())) {
            return true;
        }
        var since = it.joinedSince();
        return (it.units().isEmpty() || above.stream().anyMatch(it.units()::contains))
                && (it.contacts().isEmpty() || it.contacts().contains(person.contact()))
                && (!it.managersOnly() || person.manager())
                && (since == null || !person.joinedOn().isBefore(since));
    }

    private List<UnitId> withAbove(UnitId unit) {
        var all = new ArrayList<UnitId>();
        for (@Nullable UnitId it = unit; it != null; it = parents.get(it)) {
            all.add(it);
        }
        return all;
    }

    private LegalKind kindOf(UnitId unit) {
        return Objects.requireNonNull(kinds.get(office(unit)));
    }

    private UnitId office(UnitId unit) {
        return withAbove(unit).getLast();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Set<T> some(List<T> of, int most) {
        var some = new HashSet<T>();
        for (var i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one(of));
        }
        return some;
    }

    private void below(UnitId parent) {
        var id = new UnitId(UUID.randomUUID());
        db.sql("""
                insert into people_unit (id, unit_key, source, name, kind, legal_kind, parent_id, office_id, valid_from)
                values (:id, :key, 'city-of-duties', :key, 'SECTION', :kind, :parent, :office, '2000-01-01')
                """)
                .param("id", id.value())
                .param("key", id.value().toString())
                .param("kind", kindOf(parent).name())
                .param("parent", parent.value())
                .param("office", office(parent).value())
                .update();
        parents.put(id, parent);
    }

    private Person person(UnitId unit) {
        var person = new Person(
                new EmployeeId(UUID.randomUUID()),
                unit,
                one(List.of(ContactIntensity.values())),
                random.nextInt(5) == 0,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)));
        var post = UUID.randomUUID();
        db.sql("""
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values (:post, :unit, :title, :contact, :manager, false)
                """)
                .param("post", post)
                .param("unit", unit.value())
                .param("title", post.toString())
                .param("contact", person.contact().name())
                .param("manager", person.manager())
                .update();
        db.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, unit_id, office_id, post_id)
                values (:id, :number, 'city-of-duties', 'Çelik Őry', 'Őry, Çelik', :joinedOn, :unit, :office, :post)
                """)
                .param("id", person.id().value())
                .param("number", "Q" + post.toString().substring(0, 18))
                .param("joinedOn", person.joinedOn())
                .param("unit", unit.value())
                .param("office", office(unit).value())
                .param("post", post)
                .update();
        return person;
    }
}
