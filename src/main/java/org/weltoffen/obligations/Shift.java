package org.weltoffen.obligations;

/// One reason why a due date is not that of its cycle.
///
/// @param reason the last part of the key of the sentence that explains it; never why someone was away
public record Shift(Kind kind, int days, String reason) {

    /// What moved the date: coming late in the year, a time in which the clock stood still, more time given, or that
    /// the policy counts from each person's last time, which alone can make it earlier.
    public enum Kind {
        JOINER,
        PAUSE,
        EXTENSION,
        ROLLING
    }
}
