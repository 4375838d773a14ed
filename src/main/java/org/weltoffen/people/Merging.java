package org.weltoffen.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.weltoffen.people.MergeJournal.Touched;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// Lets all parts merge two records, or puts back what they did. The caller holds the transaction.
@Component
class Merging {

    private final List<PartOfMerge> parts;
    private final StaffOfMerge staff;
    private final MergeJournal journal;

    Merging(List<PartOfMerge> parts, StaffOfMerge staff, MergeJournal journal) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(PartOfMerge::key)).toList();
        this.staff = staff;
        this.journal = journal;
    }

    List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        return parts.stream()
                .flatMap(part -> part.preview(former, remaining).stream())
                .toList();
    }

    /// Returns how many rows were touched.
    int merge(UUID id, MergePreview preview) {
        var former = preview.former().id();
        var remaining = preview.remaining().id();
        var tables = new ArrayList<MergedTable>();
        parts.forEach(part -> tables.addAll(part.tables()));
        var before = journal.look(tables, former, remaining);
        parts.forEach(part -> part.merge(former, remaining));
        staff.choose(preview.former(), preview.remaining(), preview.choice());
        parts.forEach(part -> part.settle(remaining));
        return journal.remember(id, before, journal.look(tables, former, remaining));
    }

    List<Touched> touched(UUID id) {
        return journal.touched(id);
    }

    /// The parts in which a row no longer is what the merge made of it.
    Set<String> changedSince(List<Touched> rows) {
        var keys = new TreeSet<String>();
        for (var part : parts) {
            for (var table : part.tables()) {
                rows.stream()
                        .filter(row -> row.table().equals(table.name()))
                        .filter(row -> !journal.stands(row, table))
                        .findAny()
                        .ifPresent(_ -> keys.add(part.key()));
            }
        }
        return keys;
    }

    void putBack(List<Touched> rows) {
        var tables = new HashMap<String, MergedTable>();
        parts.forEach(part -> part.tables().forEach(table -> tables.put(table.name(), table)));
        journal.putBack(rows, Map.copyOf(tables));
    }
}
