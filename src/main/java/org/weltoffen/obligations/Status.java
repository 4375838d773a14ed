package org.weltoffen.obligations;

/// Where an obligation stands. *Overdue* is not among them: it is [#OPEN] past its due date, a matter of the day.
public enum Status {
    OPEN,
    FULFILLED,
    /// Met by something done elsewhere.
    RECOGNISED,
    EXEMPT,
    /// The clock stands still; the reason is not kept.
    PAUSED;

    /// Whether nothing is left to do because it has been done.
    public boolean isMet() {
        return this == FULFILLED || this == RECOGNISED;
    }
}
