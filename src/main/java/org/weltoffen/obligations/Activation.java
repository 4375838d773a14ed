package org.weltoffen.obligations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Whether a policy may take effect.
public sealed interface Activation {

    /// Nothing stands against it.
    record Allowed() implements Activation {}

    /// All the reasons that stand against it, at least one.
    record Refused(Set<Reason> reasons) implements Activation {

        public Refused {
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }
    }

    /// Why a policy may not take effect.
    enum Reason {
        NO_RESOLUTION_IN_FORCE,
        NO_COURSE,
        NO_LEGAL_BASIS,
        NO_STAFF_COUNCIL_DATE,
        SHAREHOLDING_CANNOT_BE_OBLIGED,
        NO_DECISION_OF_THE_ENTERPRISE;

        /// The key of the sentence that says so.
        public String key() {
            return "obligations.activation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
