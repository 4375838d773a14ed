package org.weltoffen.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/// Finds the units that exist by what a file calls them: their key, or their name if only one has it.
final class UnitLookup {

    private final Map<String, UnitState> byKey;
    private final Map<String, String> keysByName = new HashMap<>();
    private final Map<UUID, UnitState> byId = new HashMap<>();

    UnitLookup(Map<String, UnitState> byKey) {
        this.byKey = byKey;
        var ambiguous = new HashSet<String>();
        for (var unit : byKey.values()) {
            byId.put(unit.id(), unit);
            if (unit.isOpen() && keysByName.put(unit.name(), unit.key()) != null) {
                ambiguous.add(unit.name());
            }
        }
        ambiguous.forEach(keysByName::remove);
    }

    /// The key of the unit; what was asked for if there is none.
    String key(String called) {
        var unit = byKey.get(called);
        return unit != null && unit.isOpen() ? called : keysByName.getOrDefault(called, called);
    }

    String name(UUID id) {
        var unit = byId.get(id);
        return unit == null ? "–" : unit.name();
    }

    String keyOf(UUID id) {
        var unit = byId.get(id);
        return unit == null ? "" : unit.key();
    }
}
