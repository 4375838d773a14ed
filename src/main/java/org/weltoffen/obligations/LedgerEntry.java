package org.weltoffen.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an obligation. Entries are only ever added.
///
/// @param at when it became known
/// @param day from which on it is true; earlier than `at` where somebody told late
/// @param cause short key of the reason; never why someone was away
/// @param byHand whether a human did it
/// @param remark what that human remarked; null if nothing
public record LedgerEntry(
        Instant at,
        LocalDate day,
        Kind kind,
        String cause,
        boolean byHand,
        @Nullable String remark) {

    /// What happened, in the order in which things of one day follow one another.
    public enum Kind {
        AROSE,
        /// Asked again after it had been withdrawn or had lapsed.
        REOPENED,
        /// Counts for another office.
        MOVED,
        PAUSED,
        RESUMED,
        EXTENDED,
        OVERDUE,
        EXEMPTED,
        RECOGNISED,
        FULFILLED,
        LAPSED,
        WITHDRAWN;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
