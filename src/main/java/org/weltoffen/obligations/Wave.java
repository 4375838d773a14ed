package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Set;
import org.weltoffen.language.Text;
import org.weltoffen.people.UnitId;

/// One step in which a policy reaches more offices. A later wave changes nothing for those of an earlier one.
///
/// @param number from 1
public record Wave(int number, Text name, LocalDate startsOn, Set<UnitId> offices) {

    public Wave {
        if (number < 1 || offices.isEmpty()) {
            throw new IllegalArgumentException("Wave %d with %d offices".formatted(number, offices.size()));
        }
        offices = Set.copyOf(offices);
    }
}
