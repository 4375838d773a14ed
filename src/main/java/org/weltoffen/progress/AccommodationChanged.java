package org.weltoffen.progress;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;

/// The personnel department gave someone more time in quizzes, or took it back. The trail is never erased, so it does
/// not say who: that someone has more time can tell of their health.
///
/// @param allowance null if it was taken back
public record AccommodationChanged(@Nullable Allowance allowance) implements Audited {

    @Override
    public String action() {
        return allowance == null ? "accommodation.removed" : "accommodation.entered";
    }

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public String details() {
        return allowance == null
                ? "Nachteilsausgleich für eine Person aufgehoben"
                : "Nachteilsausgleich für eine Person eingetragen: %s".formatted(words(allowance));
    }

    private static String words(Allowance allowance) {
        return switch (allowance) {
            case HALF_MORE -> "anderthalbfache Zeit";
            case TWICE -> "doppelte Zeit";
            case TEN_TIMES -> "zehnfache Zeit";
            case NO_LIMIT -> "ohne Zeitlimit";
        };
    }
}
