package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a policy brings about new obligations; both ends belong to it.
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Valid from %s to %s ends before it begins".formatted(from, to));
        }
    }

    /// From a day on, until further notice.
    public static Validity from(LocalDate day) {
        return new Validity(day, null);
    }
}
