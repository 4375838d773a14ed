package org.weltoffen.obligations;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// The personnel department entered days away or changed them. The trail is never erased, so it does not say whose.
record LeaveChanged(String action) implements Audited {

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public String details() {
        return action.equals("leave.entered")
                ? "Ruhezeit einer Person eingetragen"
                : "Ende der Ruhezeit einer Person eingetragen";
    }

    @Override
    public String purpose() {
        return Purpose.PROOF.name();
    }
}
