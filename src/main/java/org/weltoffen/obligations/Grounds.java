package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// What a policy stands on besides its resolution. Everything may be missing as long as the policy is a draft.
///
/// @param staffCouncilOn when the staff council was heard or agreed
/// @param managementDecidedOn when the management of the municipal enterprise decided to take part
public record Grounds(
        @Nullable Text legalBasis,
        @Nullable String responsible,
        @Nullable LocalDate staffCouncilOn,
        @Nullable LocalDate managementDecidedOn) {

    /// Nothing recorded; enough for an offer.
    public static Grounds none() {
        return new Grounds(null, null, null, null);
    }
}
