package org.weltoffen.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.weltoffen.people.Difference.About;
import org.weltoffen.people.PersonCells.Known;
import org.weltoffen.people.file.Line;
import org.weltoffen.people.file.Rows;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.platform.TimeOrderedId;

/// Compares the people of a file with the staff, a window at a time. Changes nothing; tells a [Tally].
final class PersonComparison {

    private final PersonTable people;
    private final FileSettings settings;
    private final Clock clock;
    private final Tally tally;
    private final List<String> headings;
    private final Map<Post, UUID> posts;
    private final Map<UUID, Post> postsById = new HashMap<>();
    private final UnitTree tree;
    private final UnitLookup units;
    private final PersonDifference difference;
    private final PersonMerge merge;
    private final PersonCheck check;
    private final Map<String, String> mergedAway;
    private final Set<String> listed = new HashSet<>();

    PersonComparison(
            PersonTable people,
            Map<Post, UUID> posts,
            Map<String, UnitState> units,
            FileSettings settings,
            List<String> headings,
            Tally tally,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.settings = settings;
        this.headings = headings;
        this.tally = tally;
        this.clock = clock;
        posts.forEach((post, id) -> postsById.put(id, post));
        this.units = new UnitLookup(units);
        tree = new UnitTree(List.of(), units, settings.source(), settings.asOf(), this::nextId);
        merge = new PersonMerge(settings.source(), settings.asOf(), tree, posts, this::nextId);
        difference = new PersonDifference(this.units, postsById);
        mergedAway = people.mergedAway();
        check = new PersonCheck(tree, people.numbersOfOtherSources(settings.source(), settings.asOf()));
    }

    void of(Rows rows) {
        tally.presentBefore(people.countPresent(settings.source(), settings.asOf()));
        for (var window = rows.next(Windows.ROWS); !window.isEmpty(); window = rows.next(Windows.ROWS)) {
            tally.read(window.size());
            compare(window);
        }
        if (tally.lines() == 0) {
            tally.block(new Finding(0, "people", "", Remedy.PUT_PEOPLE_INTO_THE_FILE));
        } else if (settings.full()) {
            leaveOut();
        }
    }

    private void compare(List<Line> window) {
        var cells =
                window.stream().map(line -> new Cells(line, settings.columns())).toList();
        var numbers = cells.stream().map(line -> line.text(Column.STAFF_NUMBER)).toList();
        var known = people.byStaffNumber(numbers);
        var last = people.lastAssignments(
                known.values().stream().map(PersonState::id).toList());
        for (var line : cells) {
            var person = known.get(line.text(Column.STAFF_NUMBER));
            compare(
                    line,
                    person == null
                            ? Known.NOTHING
                            : new Known(person, last.get(person.id()), postsById.get(person.post())));
        }
    }

    private void compare(Cells cells, Known known) {
        var person = new PersonCells(cells, settings.asOf()).line(unit(cells, known), known);
        var faults = new ArrayList<>(cells.faults());
        check.of(person).forEach(fault -> {
            if (faults.stream().noneMatch(other -> other.field().equals(fault.field()))) {
                faults.add(fault);
            }
        });
        if (faults.stream().anyMatch(fault -> fault.remedy() == Remedy.USE_LETTERS_DIGITS_DOTS_AND_HYPHENS)) {
            // whoever is meant by this line must not be taken for missing
            tally.holdLeavingBack();
        }
        var remaining = mergedAway.get(person.staffNumber());
        if (remaining != null) {
            // the person is there under the other number, so that one is not missing
            listed.add(remaining);
            faults.clear();
            faults.add(new Finding(
                    person.line(),
                    "staff number",
                    "%s → %s".formatted(person.staffNumber(), remaining),
                    Remedy.USE_THE_NUMBER_THAT_REMAINS));
        }
        listed.add(person.staffNumber());
        if (faults.isEmpty()) {
            take(person, known);
        } else {
            tally.add(Difference.faulty(
                    About.PERSON, person.line(), person.staffNumber(), person.sortName(), named(faults)));
        }
    }

    private String unit(Cells cells, Known known) {
        var told = cells.text(Column.UNIT);
        return told.isEmpty() && known.person() != null
                ? units.keyOf(known.person().unit())
                : units.key(told);
    }

    private void take(PersonLine line, Known known) {
        var post = PersonMerge.post(line, Objects.requireNonNull(tree.unit(line.unit())));
        posts.computeIfAbsent(post, this::newPost);
        var step = merge.step(line, known.person(), known.last());
        if (step.isChange()) {
            tally.add(difference(step, line.line()));
        } else {
            tally.unchanged();
        }
    }

    private UUID newPost(Post post) {
        var id = nextId();
        postsById.put(id, post);
        tally.add(Difference.post(id, post));
        return id;
    }

    private Difference difference(PersonStep step, int line) {
        var kind = kind(step);
        var after = step.after();
        var held = kind == LineKind.HELD;
        return new Difference(
                About.PERSON,
                kind,
                line,
                after.id(),
                after.staffNumber(),
                after.sortName(),
                difference.of(step),
                List.of(),
                held ? null : step.past(),
                held ? null : step.future());
    }

    private LineKind kind(PersonStep step) {
        if (step.before() == null) {
            return settings.mayCreate() ? LineKind.NEW : LineKind.HELD;
        }
        if (step.isLeaving()) {
            return settings.mayLeave() ? LineKind.LEFT : LineKind.HELD;
        }
        return settings.mayChange() ? LineKind.CHANGED : LineKind.HELD;
    }

    /// Who is there and not listed has left the day before.
    private void leaveOut() {
        var missing = people.present(settings.source(), settings.asOf());
        missing.keySet().removeAll(listed);
        if (tally.isLeavingHeldBack()) {
            return;
        }
        for (var window :
                Windows.of(List.copyOf(missing.keySet()).stream().sorted().toList())) {
            var known = people.byStaffNumber(window);
            var last = people.lastAssignments(
                    known.values().stream().map(PersonState::id).toList());
            window.stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(person -> leaving(person, last))
                    .forEach(step -> tally.add(difference(step, 0)));
        }
    }

    private PersonStep leaving(PersonState person, Map<UUID, Assignment> last) {
        var lastDay = settings.asOf().minusDays(1);
        var assignment = last.get(person.id());
        return new PersonStep(
                person,
                person.leavingOn(lastDay),
                assignment,
                assignment == null ? List.of() : assignment.endedBy(lastDay));
    }

    /// Findings by the names the file itself gives its columns.
    private List<Finding> named(List<Finding> faults) {
        return faults.stream().map(this::named).toList();
    }

    private Finding named(Finding fault) {
        var heading = Column.ofField(settings.kind(), fault.field())
                .map(settings.columns()::get)
                .filter(Objects::nonNull)
                .map(headings::get)
                .orElse(fault.field());
        return new Finding(fault.line(), heading, DifferenceTable.cut(fault.value(), 200), fault.remedy());
    }

    private UUID nextId() {
        return TimeOrderedId.next(clock);
    }
}
