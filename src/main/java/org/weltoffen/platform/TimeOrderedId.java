package org.weltoffen.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes ids that sort by the time of their making (UUID version 7, RFC 9562 §5.7), so that new rows land side by side.
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /// A new id: 48 bits of milliseconds from the clock, 74 random bits.
    public static UUID next(Clock clock) {
        var version = 0x7000L | RANDOM.nextInt(1 << 12);
        var variant = 0x8000_0000_0000_0000L;
        return new UUID(clock.millis() << 16 | version, variant | RANDOM.nextLong() >>> 2);
    }
}
