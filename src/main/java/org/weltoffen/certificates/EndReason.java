package org.weltoffen.certificates;

import java.util.Locale;

/// Why a certificate no longer holds, as coarse as anyone needs to know.
public enum EndReason {
    /// It should not have been issued, or not so.
    ERROR,
    /// Another one took its place.
    SUPERSEDED,
    /// Its holder asked for it.
    REQUEST;

    /// As it stands in translation keys and in answers to programs: `error`, `superseded`, `request`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
