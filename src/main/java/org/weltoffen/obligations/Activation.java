package org.weltoffen.obligations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Whether a policy may take effect.
public sealed interface Activation {

    /// The same with one more reason against it.
    default Activation and(Reason reason) {
        var reasons = EnumSet.of(reason);
        if (this instanceof Refused(var others)) {
            reasons.addAll(others);
        }
        return new Refused(reasons);
    }

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
        NO_RESPONSIBLE,
        NO_STAFF_COUNCIL_DATE,
        SHAREHOLDING_CANNOT_BE_OBLIGED,
        NO_DECISION_OF_THE_ENTERPRISE,
        /// A further version may begin today at the earliest, because what was stays as it was.
        CHANGES_THE_PAST;

        /// The key of the sentence that says so.
        public String key() {
            return "obligations.activation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
