package org.weltoffen.people;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.spi.UnitLine;

/// Makes a unit line of cells.
final class UnitCells {

    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            Map.entry("dezernat", UnitKind.DIRECTORATE),
            Map.entry("directorate", UnitKind.DIRECTORATE),
            Map.entry("referat", UnitKind.REFERAT),
            Map.entry("amt", UnitKind.OFFICE),
            Map.entry("office", UnitKind.OFFICE),
            Map.entry("abteilung", UnitKind.DIVISION),
            Map.entry("division", UnitKind.DIVISION),
            Map.entry("sachgebiet", UnitKind.SECTION),
            Map.entry("section", UnitKind.SECTION),
            Map.entry("eigenbetrieb", UnitKind.MUNICIPAL_ENTERPRISE),
            Map.entry("municipal_enterprise", UnitKind.MUNICIPAL_ENTERPRISE),
            Map.entry("beteiligung", UnitKind.SHAREHOLDING),
            Map.entry("shareholding", UnitKind.SHAREHOLDING));

    private final Cells cells;

    UnitCells(Cells cells) {
        this.cells = cells;
    }

    /// Null if the kind cannot be read; then the cells have a fault.
    @Nullable
    UnitLine line() {
        var kind =
                KINDS.get(cells.text(Column.UNIT_KIND).toLowerCase(Locale.ROOT).replace(' ', '_'));
        if (kind == null) {
            cells.fault(Column.UNIT_KIND, cells.text(Column.UNIT_KIND), Remedy.NAME_A_KIND_OF_UNIT);
            return null;
        }
        var parent = cells.text(Column.UNIT_PARENT);
        return new UnitLine(
                cells.line(),
                cells.text(Column.UNIT_KEY),
                cells.text(Column.UNIT_NAME),
                kind,
                parent.isEmpty() ? null : parent,
                null);
    }
}
