package org.weltoffen.notices;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Points in time as the tables keep them.
final class Utc {

    private Utc() {}

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
