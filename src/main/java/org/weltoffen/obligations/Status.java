package org.weltoffen.obligations;

/// Where an obligation stands. *Overdue* is not among them: it is [#OPEN] past its due date, and so a matter of the
/// day. Nor is *in progress*: only the person's own page says so.
public enum Status {
    OPEN,
    FULFILLED,
    /// Met by something done elsewhere.
    RECOGNISED,
    EXEMPT,
    /// The clock stands still; the reason is not kept.
    PAUSED,
    /// The cycle went by and it was not met.
    LAPSED,
    /// No longer asked: the person left or moved, or the policy changed.
    WITHDRAWN;

    /// Whether nothing is left to do because it has been done.
    public boolean isMet() {
        return this == FULFILLED || this == RECOGNISED;
    }
}
