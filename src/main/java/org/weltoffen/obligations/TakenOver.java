package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.EmployeeId;

/// How an earlier system left one person's year.
///
/// @param on the day it was met; needed for what was met, null otherwise
public record TakenOver(
        EmployeeId employee, Status status, @Nullable LocalDate on) {

    public TakenOver {
        if (status.isMet() != (on != null)) {
            throw new IllegalArgumentException("%s on %s".formatted(status, on));
        }
    }
}
