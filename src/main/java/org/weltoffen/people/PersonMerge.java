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
        var step = step(line, known, last);
        if (step.isNews()) {
            people.add(step.after());
        }
        assignments.addAll(step.assignments());
        if (known == null) {
            joined++;
        } else if (step.isChange()) {
            changed++;
        }
    }

    /// What one line makes of one person; stores nothing.
    PersonStep step(PersonLine line, @Nullable PersonState known, @Nullable Assignment last) {
        if (known == null) {
            var person = told(line, ids.get());
            return new PersonStep(null, person, last, List.of(assignment(line, person)));
        }
        var person = told(line, known.id());
        if (known.erasedOn() != null && person.leftBefore(asOf)) {
            return new PersonStep(known, known, last, List.of());
        }
        var next = assignment(line, person);
        var following = last == null ? List.of(next) : last.followedBy(next, asOf, ids);
        return new PersonStep(known, person, last, following);
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
