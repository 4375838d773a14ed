package org.weltoffen.demo;

import java.util.List;
import org.weltoffen.people.UnitKind;

/// One unit of the demo city as it will be.
///
/// @param lead the title of the manager's post
/// @param own people directly in the unit, one manager included; 0 for directorates and companies, which have none here
/// @param below the units one step down
record UnitPlan(String name, UnitKind kind, String lead, PostProfile posts, int own, List<UnitPlan> below) {

    UnitPlan {
        below = List.copyOf(below);
    }

    int size() {
        return own + below.stream().mapToInt(UnitPlan::size).sum();
    }
}
