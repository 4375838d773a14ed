package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.StaffSource;
import org.weltoffen.platform.TimeOrderedId;

/// Brings the database to what a staff source says. The caller holds the transaction.
@Component
class StaffMerger {

    private final UnitTable units;
    private final PostTable posts;
    private final PersonTable people;
    private final ImportLog log;
    private final StaffVersion version;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffMerger(
            UnitTable units,
            PostTable posts,
            PersonTable people,
            ImportLog log,
            StaffVersion version,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.log = log;
        this.version = version;
        this.events = events;
        this.clock = clock;
    }

    StaffMerge merge(StaffSource source, LocalDate asOf) {
        var file = source.read();
        version.lock();
        var away = people.mergedAway();
        var lines = file.people().stream()
                .filter(line -> !away.containsKey(line.staffNumber()))
                .toList();
        var stay = file.people().stream()
                .map(line -> away.get(line.staffNumber()))
                .filter(Objects::nonNull)
                .toList();
        var before = units.byKey();
        var tree = new UnitTree(file.units(), before, source.key(), asOf, this::nextId);
        var findings = check(new StaffFile(file.units(), lines), tree, source.key(), asOf);
        if (!findings.isEmpty()) {
            return new StaffMerge.Refused(findings);
        }
        units.store(tree.changes(), before);
        var done = mergePeople(lines, stay, tree, source.key(), asOf);
        units.end(tree.gone(), asOf.minusDays(1));
        log.add(done.importId(), source.key(), asOf, done.joined(), done.changed(), done.gone());
        version.next();
        events.publishEvent(new StaffImported(done.importId(), asOf));
        return done;
    }

    private List<Finding> check(StaffFile file, UnitTree tree, String source, LocalDate asOf) {
        var findings = new ArrayList<>(tree.findings());
        if (log.newest(source).isAfter(asOf)) {
            findings.add(new Finding(0, "as of", asOf.toString(), Remedy.TAKE_A_NEWER_FILE));
        }
        tree.gone().stream()
                .filter(unit -> units.hostsOthers(unit.id(), source, asOf))
                .map(unit -> new Finding(0, "unit", unit.key(), Remedy.MOVE_THE_PEOPLE_BEFORE_CLOSING_THE_UNIT))
                .forEach(findings::add);
        var taken = people.numbersOfOtherSources(source, asOf);
        findings.addAll(new PersonCheck(tree, taken).of(file.people()));
        return findings;
    }

    private StaffMerge.Done mergePeople(
            List<PersonLine> lines, Collection<String> stay, UnitTree tree, String source, LocalDate asOf) {
        int gone = letGo(lines, stay, source, asOf);
        var postIds = posts.idsWith(posts(lines, tree));
        int joined = 0;
        int changed = 0;
        for (var window : Windows.of(lines)) {
            var step = new PersonMerge(source, asOf, tree, postIds, this::nextId);
            mergeWindow(window, step);
            joined += step.joined();
            changed += step.changed();
        }
        return new StaffMerge.Done(nextId(), joined, changed, gone);
    }

    private void mergeWindow(List<PersonLine> window, PersonMerge step) {
        var known = people.byStaffNumber(
                window.stream().map(PersonLine::staffNumber).toList());
        var last = people.lastAssignments(
                known.values().stream().map(PersonState::id).toList());
        for (var line : window) {
            var person = known.get(line.staffNumber());
            step.take(line, person, person == null ? null : last.get(person.id()));
        }
        people.storePeople(step.people());
        people.storeAssignments(step.assignments());
    }

    private int letGo(List<PersonLine> lines, Collection<String> stay, String source, LocalDate asOf) {
        var gone = people.present(source, asOf);
        lines.forEach(line -> gone.remove(line.staffNumber()));
        stay.forEach(gone::remove);
        people.leave(List.copyOf(gone.values()), asOf.minusDays(1));
        return gone.size();
    }

    private static Set<Post> posts(List<PersonLine> lines, UnitTree tree) {
        var posts = new LinkedHashSet<Post>();
        for (var line : lines) {
            posts.add(PersonMerge.post(line, Objects.requireNonNull(tree.unit(line.unit()), line.unit())));
        }
        return posts;
    }

    private UUID nextId() {
        return TimeOrderedId.next(clock);
    }
}
