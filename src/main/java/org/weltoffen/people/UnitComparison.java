package org.weltoffen.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.Difference.About;
import org.weltoffen.people.FieldChange.Field;
import org.weltoffen.people.file.Rows;
import org.weltoffen.people.spi.UnitLine;
import org.weltoffen.platform.TimeOrderedId;

/// Compares the units of a file with those there are. A tree stands or falls as a whole: any fault blocks it.
final class UnitComparison {

    private final UnitTable table;
    private final Map<String, UnitState> known;
    private final FileSettings settings;
    private final List<String> headings;
    private final Tally tally;
    private final Clock clock;
    private final Map<UUID, String> names = new HashMap<>();

    UnitComparison(
            UnitTable table,
            Map<String, UnitState> known,
            FileSettings settings,
            List<String> headings,
            Tally tally,
            Clock clock) {
        this.table = table;
        this.known = known;
        this.settings = settings;
        this.headings = headings;
        this.tally = tally;
        this.clock = clock;
    }

    void of(Rows rows) {
        var faults = new ArrayList<Finding>();
        var lines = lines(rows, faults);
        tally.presentBefore((int) known.values().stream().filter(this::isOurs).count());
        var tree = new UnitTree(
                lines, known, settings.source(), settings.asOf(), () -> TimeOrderedId.next(clock), settings.full());
        faults.addAll(tree.findings());
        tree.gone().stream()
                .filter(unit -> table.hostsAnyone(unit.id(), settings.asOf()))
                .map(unit -> new Finding(
                        0, Column.UNIT_KEY.field(), unit.key(), Remedy.MOVE_EVERYONE_BEFORE_CLOSING_THE_UNIT))
                .forEach(faults::add);
        if (lines.isEmpty()) {
            faults.add(new Finding(0, Column.UNIT_KEY.field(), "", Remedy.PUT_PEOPLE_INTO_THE_FILE));
        }
        faults.forEach(this::fault);
        if (faults.isEmpty()) {
            compare(tree, lines);
        }
    }

    private boolean isOurs(UnitState unit) {
        return unit.isOpen() && unit.source().equals(settings.source());
    }

    private List<UnitLine> lines(Rows rows, List<Finding> faults) {
        var lines = new ArrayList<UnitLine>();
        while (rows.hasNext()) {
            var cells = new Cells(rows.next(), settings.columns());
            tally.read(1);
            var line = new UnitCells(cells).line();
            if (line != null) {
                lines.add(line);
            }
            faults.addAll(cells.faults());
        }
        return lines;
    }

    private void compare(UnitTree tree, List<UnitLine> lines) {
        known.values().forEach(unit -> names.put(unit.id(), unit.name()));
        tree.changes().forEach(unit -> names.put(unit.id(), unit.name()));
        var numbers = new HashMap<String, Integer>();
        lines.forEach(line -> numbers.put(line.key(), line.line()));
        tree.changes().forEach(unit -> tally.add(difference(unit, numbers.getOrDefault(unit.key(), 0))));
        tree.gone().forEach(this::end);
        for (int same = lines.size() - tree.changes().size(); same > 0; same--) {
            tally.unchanged();
        }
    }

    private Difference difference(UnitState unit, int line) {
        var before = known.get(unit.key());
        var wanted = before == null ? settings.mayCreate() : settings.mayChange();
        var kind = before == null ? LineKind.NEW : LineKind.CHANGED;
        var name = before == null ? unit.name() : before.name();
        return row(wanted ? kind : LineKind.HELD, line, name, changes(before, unit), before, unit);
    }

    private void end(UnitState unit) {
        var ended = unit.endingOn(settings.asOf().minusDays(1));
        var change = new FieldChange(Field.LEFT_ON, null, String.valueOf(ended.validTo()));
        tally.add(
                row(settings.mayLeave() ? LineKind.LEFT : LineKind.HELD, 0, unit.name(), List.of(change), unit, ended));
    }

    private Difference row(
            LineKind kind,
            int line,
            String name,
            List<FieldChange> changes,
            @Nullable UnitState before,
            UnitState after) {
        var held = kind == LineKind.HELD;
        return new Difference(
                About.UNIT,
                kind,
                line,
                null,
                after.key(),
                name,
                changes,
                List.of(),
                held ? null : before,
                held ? null : after);
    }

    private List<FieldChange> changes(@Nullable UnitState before, UnitState after) {
        var changes = new ArrayList<FieldChange>();
        add(changes, Field.NAME, before == null ? null : before.name(), after.name());
        add(
                changes,
                Field.KIND,
                before == null ? null : before.kind().name(),
                after.kind().name());
        add(changes, Field.PARENT, before == null ? null : name(before.parent()), name(after.parent()));
        return changes;
    }

    private @Nullable String name(@Nullable UUID unit) {
        return unit == null ? null : names.get(unit);
    }

    private static void add(List<FieldChange> changes, Field field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private void fault(Finding finding) {
        tally.block();
        var heading = Column.of(FileKind.UNITS).stream()
                .filter(column -> column.field().equals(finding.field()))
                .map(settings.columns()::get)
                .filter(Objects::nonNull)
                .map(headings::get)
                .findFirst()
                .orElse(finding.field());
        var named = new Finding(finding.line(), heading, finding.value(), finding.remedy());
        tally.add(Difference.faulty(About.UNIT, finding.line(), finding.value(), "", List.of(named)));
    }
}
