package org.weltoffen.obligations;

/// One reason why a due date lies later than that of its cycle.
///
/// @param reason the last part of the key of the sentence that explains it; never why someone was away
public record Shift(Kind kind, int days, String reason) {

    /// What moved the date: joining late in the year, a time in which the clock stood still, or more time given.
    public enum Kind {
        JOINER,
        PAUSE,
        EXTENSION
    }
}
