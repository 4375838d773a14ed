package org.weltoffen.reports;

import java.util.Locale;

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

    /// The lower-case word used in addresses and translation keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
