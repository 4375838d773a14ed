package org.weltoffen.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of `people_unit`.
record UnitState(
        UUID id,
        String key,
        String source,
        String name,
        UnitKind kind,
        LegalKind legalKind,
        @Nullable UUID parent,
        UUID office,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean isOpen() {
        return validTo == null;
    }

    /// Whether both say the same, whatever the days.
    boolean tellsTheSameAs(UnitState other) {
        return name.equals(other.name)
                && kind == other.kind
                && legalKind == other.legalKind
                && source.equals(other.source)
                && Objects.equals(parent, other.parent)
                && office.equals(other.office)
                && isOpen() == other.isOpen();
    }

    UnitState endingOn(LocalDate day) {
        var last = day.isBefore(validFrom) ? validFrom : day;
        return new UnitState(id, key, source, name, kind, legalKind, parent, office, validFrom, last);
    }
}
