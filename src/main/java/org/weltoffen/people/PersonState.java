package org.weltoffen.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of `people_employee`.
record PersonState(
        UUID id,
        String staffNumber,
        String source,
        String displayName,
        String sortName,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        UUID unit,
        UUID office,
        UUID post,
        @Nullable LocalDate erasedOn) {

    boolean leftBefore(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }

    /// Gone after the day, or after the first if that is later.
    PersonState leavingOn(LocalDate day) {
        var last = day.isBefore(joinedOn) ? joinedOn : day;
        return new PersonState(
                id, staffNumber, source, displayName, sortName, joinedOn, last, unit, office, post, erasedOn);
    }
}
