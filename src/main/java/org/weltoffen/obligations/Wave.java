package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.people.UnitId;

/// One step in which a policy reaches more offices. A later wave changes nothing for those of an earlier one.
///
/// @param number from 1
/// @param startsOn planned; a wave with criteria starts then or when they were found met, whichever is later
/// @param criteria what must be met before it starts; null: it starts by itself
/// @param releasedOn when someone found the criteria met; null until then
public record Wave(
        int number,
        Text name,
        LocalDate startsOn,
        Set<UnitId> offices,
        @Nullable Text criteria,
        @Nullable LocalDate releasedOn) {

    public Wave {
        if (number < 1 || offices.isEmpty()) {
            throw new IllegalArgumentException("Wave %d with %d offices".formatted(number, offices.size()));
        }
        offices = Set.copyOf(offices);
    }

    /// A wave that starts by itself.
    public Wave(int number, Text name, LocalDate startsOn, Set<UnitId> offices) {
        this(number, name, startsOn, offices, null, null);
    }

    /// Whether it has started.
    public boolean isUnderWay(LocalDate today) {
        return !startsOn.isAfter(today) && (criteria == null || (releasedOn != null && !releasedOn.isAfter(today)));
    }

    /// The same step with the place and day of another.
    Wave at(Wave place) {
        return new Wave(place.number, name, place.startsOn, offices, criteria, releasedOn);
    }
}
