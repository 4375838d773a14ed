package org.weltoffen.obligations;

/// How exact a policy is about days.
///
/// @param earlyDays before the cycle in which a completion already counts for it, from 0
/// @param gapDays that must lie between two completions that count, from 0
/// @param graceDays after the due date before something counts as overdue, from 0
public record Leeway(int earlyDays, int gapDays, int graceDays) {

    /// A completion counts from the first day of the cycle, the next one from the day after it, and what is not done
    /// on the due date is overdue on the next day.
    public static final Leeway NONE = new Leeway(0, 0, 0);

    public Leeway {
        if (earlyDays < 0 || gapDays < 0 || graceDays < 0) {
            throw new IllegalArgumentException(
                    "%d early days, %d days between, %d days of grace".formatted(earlyDays, gapDays, graceDays));
        }
    }
}
