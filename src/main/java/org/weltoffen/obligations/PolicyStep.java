package org.weltoffen.obligations;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.AccountId;

/// One step of a version of a policy on its way into force.
///
/// @param account null where the application itself did it
public record PolicyStep(
        Kind kind,
        Instant at,
        @Nullable AccountId account,
        @Nullable String remark) {

    /// What happened.
    public enum Kind {
        WRITTEN,
        PROPOSED,
        RETURNED,
        APPROVED;

        /// The last part of translation keys.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
