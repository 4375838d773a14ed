package org.weltoffen.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.weltoffen.people.Difference.About;
import org.weltoffen.people.Difference.KnownPost;
import org.weltoffen.people.DifferenceTable.Facts;

/// Makes the stored differences of a delivery true, and takes them back. The caller holds the transaction and the lock.
@Component
class Applying {

    private final UnitTable units;
    private final PostTable posts;
    private final PersonTable people;
    private final DifferenceTable differences;

    Applying(UnitTable units, PostTable posts, PersonTable people, DifferenceTable differences) {
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.differences = differences;
    }

    void apply(DeliveryId id) {
        applyUnits(id);
        differences.forEach(id, About.POST, KnownPost.class, window -> posts.add(postsOf(window)));
        differences.forEach(id, About.PERSON, PersonFacts.class, window -> {
            var facts = window.stream()
                    .map(Facts::after)
                    .map(Objects::requireNonNull)
                    .toList();
            people.storePeople(facts.stream()
                    .map(PersonFacts::person)
                    .filter(Objects::nonNull)
                    .toList());
            people.storeAssignments(
                    facts.stream().flatMap(fact -> fact.assignments().stream()).toList());
        });
    }

    void undo(DeliveryId id) {
        differences.forEach(id, About.PERSON, PersonFacts.class, this::undoPeople);
        differences.forEach(
                id,
                About.POST,
                KnownPost.class,
                window -> posts.remove(List.copyOf(postsOf(window).values())));
        undoUnits(id);
    }

    /// The newcomers of a delivery, a window at a time.
    void forEachNewcomer(DeliveryId id, Consumer<List<EmployeeId>> newcomers) {
        differences.forEach(
                id,
                About.PERSON,
                PersonFacts.class,
                window -> newcomers.accept(
                        newcomers(window).stream().map(EmployeeId::new).toList()));
    }

    private void applyUnits(DeliveryId id) {
        differences.forEach(id, About.UNIT, UnitState.class, window -> {
            Map<String, UnitState> before = new HashMap<>();
            window.stream().map(Facts::before).filter(Objects::nonNull).forEach(unit -> before.put(unit.key(), unit));
            units.store(after(window, false), before);
            units.close(after(window, true));
        });
    }

    private static List<UnitState> after(List<Facts<UnitState>> window, boolean ending) {
        return window.stream()
                .filter(fact -> (fact.kind() == LineKind.LEFT) == ending)
                .map(Facts::after)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<Post, UUID> postsOf(List<Facts<KnownPost>> window) {
        var posts = new HashMap<Post, UUID>();
        window.stream()
                .map(Facts::after)
                .filter(Objects::nonNull)
                .forEach(known -> posts.put(known.post(), known.id()));
        return posts;
    }

    private void undoPeople(List<Facts<PersonFacts>> window) {
        var stored = window.stream()
                .map(Facts::after)
                .filter(Objects::nonNull)
                .flatMap(fact -> fact.assignments().stream())
                .map(Assignment::id)
                .toList();
        people.removeAssignments(stored);
        people.removePeople(newcomers(window));
        var past = window.stream().map(Facts::before).filter(Objects::nonNull).toList();
        people.storePeople(
                past.stream().map(PersonFacts::person).filter(Objects::nonNull).toList());
        people.storeAssignments(
                past.stream().flatMap(fact -> fact.assignments().stream()).toList());
    }

    private static List<UUID> newcomers(List<Facts<PersonFacts>> window) {
        return window.stream()
                .filter(fact -> fact.kind() == LineKind.NEW)
                .map(Facts::after)
                .filter(Objects::nonNull)
                .map(PersonFacts::person)
                .filter(Objects::nonNull)
                .map(PersonState::id)
                .toList();
    }

    private void undoUnits(DeliveryId id) {
        var added = new ArrayList<UUID>();
        var past = new ArrayList<UnitState>();
        differences.forEach(
                id,
                About.UNIT,
                UnitState.class,
                window -> window.forEach(fact -> {
                    if (fact.before() != null) {
                        past.add(fact.before());
                    } else if (fact.after() != null) {
                        added.add(fact.after().id());
                    }
                }));
        units.putBack(past);
        units.remove(added.reversed());
    }
}
