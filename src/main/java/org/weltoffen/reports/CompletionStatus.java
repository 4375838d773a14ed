package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where an obligation stands, in the order lists show it: what needs somebody comes first.
public enum CompletionStatus {
    /// Open, and the due date has passed.
    OVERDUE,
    OPEN,
    /// Not met when its cycle was over.
    LAPSED,
    FULFILLED,
    RECOGNISED,
    PAUSED,
    EXEMPT;

    /// What the ledger holds, seen from a day.
    ///
    /// @param inTimeUntil the last day that is not late; null if there is none
    static CompletionStatus of(String stored, @Nullable LocalDate inTimeUntil, LocalDate today) {
        var status = valueOf(stored);
        return status == OPEN && inTimeUntil != null && inTimeUntil.isBefore(today) ? OVERDUE : status;
    }

    /// The lower-case word used in addresses and translation keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
