package org.weltoffen.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of two records that are to be merged.
///
/// @param leftOn last day; null for those who stay
/// @param login of the account that is tied to it; null if there is none
public record MergeSide(
        EmployeeId id,
        String staffNumber,
        String displayName,
        String sortName,
        String office,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String login) {

    /// Whether the person is on the staff on the day, as far as this record knows.
    public boolean isThereOn(LocalDate day) {
        return leftOn == null || !leftOn.isBefore(day);
    }
}
