package org.weltoffen.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a token; not the token itself.
///
/// @param name of the program
/// @param expiresOn its last day
public record Token(
        TokenId id,
        String name,
        TokenPurpose purpose,
        String createdBy,
        Instant createdAt,
        LocalDate expiresOn,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /// Whether it still opens anything on the day.
    public boolean isValidOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(expiresOn);
    }
}
