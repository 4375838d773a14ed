package org.weltoffen.obligations;

/// How near to one another two completions of a policy may lie.
///
/// @param earlyDays before the cycle in which a completion already counts for it, from 0
/// @param gapDays that must lie between two completions that count, from 0
public record Leeway(int earlyDays, int gapDays) {

    /// A completion counts from the first day of the cycle, and the next one from the day after it.
    public static final Leeway NONE = new Leeway(0, 0);

    public Leeway {
        if (earlyDays < 0 || gapDays < 0) {
            throw new IllegalArgumentException("%d early days, %d days between".formatted(earlyDays, gapDays));
        }
    }
}
