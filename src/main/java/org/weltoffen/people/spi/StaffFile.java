package org.weltoffen.people.spi;

import java.util.List;

/// A staff source as read: all units and all people. Without units, those already known stay as they are.
public record StaffFile(List<UnitLine> units, List<PersonLine> people) {

    public StaffFile {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }
}
