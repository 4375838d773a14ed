package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a version of a policy stands.
public enum PolicyState {
    DRAFT,
    PROPOSED,
    /// Approved, and yet to begin.
    SCHEDULED,
    IN_FORCE,
    ENDED;

    static PolicyState of(Validity validity, boolean proposed, @Nullable LocalDate activatedOn, LocalDate today) {
        if (activatedOn == null) {
            return proposed ? PROPOSED : DRAFT;
        }
        if (validity.from().isAfter(today)) {
            return SCHEDULED;
        }
        var last = validity.to();
        return last != null && last.isBefore(today) ? ENDED : IN_FORCE;
    }

    /// The last part of translation keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
