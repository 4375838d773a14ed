package org.weltoffen.certificates;

import java.util.Locale;

/// Where a certificate stands today.
public enum IssuedState {
    VALID,
    EXPIRED,
    REPLACED,
    REVOKED;

    /// Last part of its translation key.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
