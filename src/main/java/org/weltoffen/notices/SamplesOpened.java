package org.weltoffen.notices;

import org.jspecify.annotations.Nullable;
import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// Somebody looked at mails that were laid out instead of sent; they name people.
public record SamplesOpened() implements Audited {

    @Override
    public String action() {
        return "mails.opened";
    }

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public String details() {
        return "Ausgelegte Nachrichten der Vorführung angesehen";
    }

    @Override
    public String purpose() {
        return Purpose.TRAINING.name();
    }
}
