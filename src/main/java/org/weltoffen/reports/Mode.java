package org.weltoffen.reports;

import java.util.Locale;

/// How binding an obligation is.
public enum Mode {
    MANDATORY,
    RECOMMENDED,
    OFFERED;

    /// The lower-case word used in addresses and translation keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
