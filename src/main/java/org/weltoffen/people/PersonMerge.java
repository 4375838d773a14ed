package org.weltoffen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.spi.PersonLine;

/// Decides for the people of one window what has to be stored. Knows no database.
final class PersonMerge {

    private final String source;
    private final LocalDate asOf;
    private final UnitTree units;
    private final Map<Post, UUID> posts;
    private final Supplier<UUID> ids;
    private final List<PersonState> people = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private int joined;
    private int changed;

    PersonMerge(String source, LocalDate asOf, UnitTree units, Map<Post, UUID> posts, Supplier<UUID> ids) {
        this.source = source;
        this.asOf = asOf;
        this.units = units;
        this.posts = posts;
        this.ids = ids;
    }

    void take(PersonLine line, @Nullable PersonState known, @Nullable Assignment last) {
        if (known == null) {
            var person = told(line, ids.get());
            people.add(person);
            assignments.add(assignment(line, person));
            joined++;
        } else if (known.erasedOn() == null || !told(line, known.id()).leftBefore(asOf)) {
            update(line, known, last);
        }
    }

    List<PersonState> people() {
        return people;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    int joined() {
        return joined;
    }

    int changed() {
        return changed;
    }

    private void update(PersonLine line, PersonState known, @Nullable Assignment last) {
        var person = told(line, known.id());
        var next = assignment(line, person);
        var following = last == null ? List.of(next) : last.followedBy(next, asOf, ids);
        assignments.addAll(following);
        if (!person.equals(known)) {
            people.add(person);
        }
        if (!person.equals(known) || !following.isEmpty()) {
            changed++;
        }
    }

    private PersonState told(PersonLine line, UUID id) {
        var unit = unit(line);
        return new PersonState(
                id,
                line.staffNumber(),
                source,
                line.displayName(),
                line.sortName(),
                line.joinedOn(),
                line.leftOn(),
                unit.id(),
                unit.office(),
                postId(line, unit),
                null);
    }

    private Assignment assignment(PersonLine line, PersonState person) {
        return new Assignment(ids.get(), person.id(), person.post(), line.partTime(), line.joinedOn(), line.leftOn());
    }

    private UnitState unit(PersonLine line) {
        return Objects.requireNonNull(units.unit(line.unit()), line.unit());
    }

    private UUID postId(PersonLine line, UnitState unit) {
        var post = post(line, unit);
        return Objects.requireNonNull(posts.get(post), post::toString);
    }

    static Post post(PersonLine line, UnitState unit) {
        return new Post(unit.id(), line.post(), line.contact(), line.manager(), line.integrationTask());
    }
}
