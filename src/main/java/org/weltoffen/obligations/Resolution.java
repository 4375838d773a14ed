package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// A paper on which the council, or whoever may decide, has decided or is yet to.
///
/// @param number as printed on the paper; unique
/// @param decidedOn null until there is a decision
/// @param body who decides, such as *Ratsversammlung*
/// @param wording the text of the paper; null where it is not on record
/// @param version counts changes, from 0
public record Resolution(
        ResolutionId id,
        String number,
        @Nullable LocalDate decidedOn,
        String body,
        Text title,
        State state,
        @Nullable Text wording,
        int version) {

    /// The way of a paper; a deferred one can be decided later.
    ///
    /// ```
    ///   DRAFT ─► SUBMITTED ─┬─► DEFERRED (any number of times) ─┐
    ///                       └───────────────┬───────────────────┘
    ///                                       ├─► REJECTED
    ///                                       └─► ADOPTED ─► AMENDED (any number of times) ─► SUPERSEDED
    /// ```
    public enum State {
        DRAFT,
        SUBMITTED,
        DEFERRED,
        ADOPTED,
        AMENDED,
        REJECTED,
        SUPERSEDED;

        /// What can become of a paper in this state.
        public Set<State> next() {
            return switch (this) {
                case DRAFT -> EnumSet.of(SUBMITTED);
                case SUBMITTED, DEFERRED -> EnumSet.of(DEFERRED, ADOPTED, AMENDED, REJECTED);
                case ADOPTED, AMENDED -> EnumSet.of(AMENDED, SUPERSEDED);
                case REJECTED, SUPERSEDED -> EnumSet.noneOf(State.class);
            };
        }

        /// Whether it is a decision to go by.
        public boolean isInForce() {
            return this == ADOPTED || this == AMENDED;
        }
    }

    /// A paper without its text.
    public Resolution(
            ResolutionId id, String number, @Nullable LocalDate decidedOn, String body, Text title, State state) {
        this(id, number, decidedOn, body, title, state, null, 0);
    }

    /// Whether policies may stand on it.
    public boolean isInForce() {
        return decidedOn != null && state.isInForce();
    }
}
