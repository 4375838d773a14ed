package org.weltoffen.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;

/// A mail as it goes out.
///
/// @param id the same each time the same mail is tried, so that a server can know it again
/// @param unsubscribe the address that ends the subscription; null where there is nothing to end
record Envelope(
        UUID id,
        String to,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable String unsubscribe) {}
