package org.weltoffen.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.EmployeeId;

/// Something learned elsewhere that a person wants to count for a year, and what was decided.
///
/// @param hasFile false once the file was deleted
/// @param answer what the person is told when it is returned; null otherwise
/// @param version counts changes, from 0
public record Evidence(
        EvidenceId id,
        EmployeeId employee,
        ObligationId obligation,
        Claim claim,
        State state,
        Instant handedInAt,
        @Nullable LocalDate validUntil,
        @Nullable String answer,
        boolean hasFile,
        int version) {

    /// Where it stands.
    public enum State {
        WAITING,
        RECOGNISED,
        RETURNED;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What the person says about it.
    ///
    /// @param title what was learned, up to 200 characters
    /// @param provider where, up to 200 characters
    /// @param minutes from 1 to 10,000
    public record Claim(String title, String provider, LocalDate doneOn, int minutes) {

        private static final int LONGEST = 200;
        private static final int MOST_MINUTES = 10_000;

        public Claim {
            title = title.strip();
            provider = provider.strip();
            if (title.isEmpty() || title.length() > LONGEST || provider.isEmpty() || provider.length() > LONGEST) {
                throw new IllegalArgumentException("A title of %d and a provider of %d characters, 1 to %d are possible"
                        .formatted(title.length(), provider.length(), LONGEST));
            }
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw new IllegalArgumentException("%d minutes, 1 to %d are possible".formatted(minutes, MOST_MINUTES));
            }
        }
    }
}
