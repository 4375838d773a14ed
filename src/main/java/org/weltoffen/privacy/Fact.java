package org.weltoffen.privacy;

/// Something the application knows about a person's training, from the least to the most personal.
public enum Fact {
    /// How many of a group, never who.
    COUNTS,
    NAME,
    /// Open, fulfilled, recognised, exempt, paused or overdue; never why.
    STATUS,
    /// When it is due and when it was fulfilled.
    DATES,
    CERTIFICATE_NUMBER,
    SCORE,
    ANSWERS,
    ATTEMPTS,
    DURATION,
    NOTES;

    /// Whether the fact is the learner's alone, whatever a service agreement says (rule DV-02).
    public boolean isPrivate() {
        return switch (this) {
            case SCORE, ANSWERS, ATTEMPTS, DURATION, NOTES -> true;
            case COUNTS, NAME, STATUS, DATES, CERTIFICATE_NUMBER -> false;
        };
    }
}
