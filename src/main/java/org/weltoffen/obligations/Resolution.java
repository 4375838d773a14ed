package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// A paper on which the council, or whoever may decide, has decided or is yet to.
///
/// @param number as printed on the paper; unique
/// @param decidedOn null until there is a decision
/// @param body who decides, such as *Ratsversammlung*
public record Resolution(
        ResolutionId id, String number, @Nullable LocalDate decidedOn, String body, Text title, State state) {

    /// The way of a paper; a deferred one can be decided later.
    public enum State {
        DRAFT,
        SUBMITTED,
        DEFERRED,
        ADOPTED,
        AMENDED,
        REJECTED,
        SUPERSEDED
    }

    /// Whether policies may stand on it.
    public boolean isInForce() {
        return decidedOn != null && (state == State.ADOPTED || state == State.AMENDED);
    }
}
