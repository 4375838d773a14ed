package org.weltoffen.obligations;

import java.time.Clock;

/// Time-ordered ids (UUID version 7) for rows that a single statement makes in bulk.
final class RowId {

    /// An expression for a new id per row; needs the parameter `idTime`.
    static final String NEW = """
            concat(:idTime, '7', left(hex(random_bytes(2)), 3), '8', left(hex(random_bytes(2)), 3), hex(random_bytes(6)))
            """;

    private RowId() {}

    /// The value of `idTime`: the milliseconds of now in twelve hexadecimal digits.
    static String time(Clock clock) {
        return "%012x".formatted(clock.millis());
    }
}
