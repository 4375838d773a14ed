package org.weltoffen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.spi.UnitLine;

/// The units of a staff file, hung below each other and checked. Knows no database.
final class UnitTree {

    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_NAME = 200;

    private final Map<String, UnitState> known;
    private final String source;
    private final LocalDate asOf;
    private final Supplier<UUID> ids;
    private final boolean full;
    private final Map<String, UnitLine> lines = new LinkedHashMap<>();
    private final Map<String, UnitState> hung = new LinkedHashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Set<String> fallen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    UnitTree(List<UnitLine> lines, Map<String, UnitState> known, String source, LocalDate asOf, Supplier<UUID> ids) {
        this(lines, known, source, asOf, ids, !lines.isEmpty());
    }

    /// @param full whether units of the source that the lines leave out have come to an end
    UnitTree(
            List<UnitLine> lines,
            Map<String, UnitState> known,
            String source,
            LocalDate asOf,
            Supplier<UUID> ids,
            boolean full) {
        this.full = full;
        this.known = known;
        this.source = source;
        this.asOf = asOf;
        this.ids = ids;
        lines.forEach(this::accept);
        List.copyOf(this.lines.keySet()).forEach(this::hang);
    }

    List<Finding> findings() {
        return findings;
    }

    /// The unit people can be put into, if the key names one.
    @Nullable
    UnitState unit(String key) {
        var unit = hung.get(key);
        return unit == null ? staying(key) : unit;
    }

    /// New and changed units, each after the one above it.
    List<UnitState> changes() {
        return hung.values().stream().filter(this::isNews).toList();
    }

    /// Units this source no longer lists.
    List<UnitState> gone() {
        return !full
                ? List.of()
                : known.values().stream()
                        .filter(unit -> unit.isOpen() && unit.source().equals(source) && !lines.containsKey(unit.key()))
                        .toList();
    }

    private boolean isNews(UnitState unit) {
        var before = known.get(unit.key());
        return before == null || !before.tellsTheSameAs(unit);
    }

    private void accept(UnitLine line) {
        if (line.key().isEmpty()) {
            find(line, "key", "", Remedy.GIVE_A_NAME);
        } else if (line.key().length() > LONGEST_KEY) {
            find(line, "key", line.key(), Remedy.SHORTEN_IT);
        } else if (lines.putIfAbsent(line.key(), line) != null) {
            find(line, "key", line.key(), Remedy.LIST_IT_ONLY_ONCE);
        } else if (isOthers(line.key())) {
            find(line, "key", line.key(), Remedy.LET_THE_OTHER_SOURCE_RELEASE_IT);
        }
        if (line.name().isEmpty()) {
            find(line, "name", "", Remedy.GIVE_A_NAME);
        } else if (line.name().length() > LONGEST_NAME) {
            find(line, "name", line.name(), Remedy.SHORTEN_IT);
        }
    }

    private @Nullable UnitState hang(String key) {
        var done = hung.get(key);
        var line = lines.get(key);
        if (done != null || line == null) {
            return done == null ? staying(key) : done;
        }
        if (fallen.contains(key)) {
            return null;
        }
        if (!underway.add(key)) {
            find(line, "parent", String.valueOf(line.parent()), Remedy.LET_NO_UNIT_BE_ABOVE_ITSELF);
            return null;
        }
        var above = line.parent() == null ? null : hang(line.parent());
        if (line.parent() != null && above == null) {
            if (!lines.containsKey(line.parent())) {
                find(line, "parent", line.parent(), Remedy.NAME_A_UNIT_THAT_EXISTS);
            }
            fallen.add(key);
            return null;
        }
        var unit = state(line, above);
        hung.put(key, unit);
        return unit;
    }

    private UnitState state(UnitLine line, @Nullable UnitState above) {
        var before = known.get(line.key());
        var id = before == null ? ids.get() : before.id();
        var from = before == null && line.since() != null ? line.since() : asOf;
        var kind = line.kind();
        if (kind.needsOffice() && (above == null || above.kind() == UnitKind.DIRECTORATE)) {
            find(line, "kind", kind.name(), Remedy.PUT_IT_BELOW_AN_OFFICE);
        }
        var office = kind.needsOffice() ? above : null;
        return new UnitState(
                id,
                line.key(),
                source,
                line.name(),
                kind,
                office == null ? kind.legalKind() : office.legalKind(),
                above == null ? null : above.id(),
                office == null ? id : office.office(),
                from,
                null);
    }

    /// A unit that is known, exists, and that this file cannot end by leaving it out.
    private @Nullable UnitState staying(String key) {
        var unit = known.get(key);
        return unit != null && unit.isOpen() && (!full || !unit.source().equals(source)) ? unit : null;
    }

    private boolean isOthers(String key) {
        var unit = known.get(key);
        return unit != null && unit.isOpen() && !unit.source().equals(source);
    }

    private void find(UnitLine line, String field, String value, Remedy remedy) {
        findings.add(new Finding(line.line(), field, value, remedy));
    }
}
