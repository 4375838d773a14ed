package org.weltoffen.obligations;

import org.weltoffen.audit.Audited;

/// A policy took effect.
public record PolicyActivated(PolicyId policy, Mode mode, String resolutionNumber) implements Audited {

    @Override
    public String action() {
        return "policy.activated";
    }

    @Override
    public String subject() {
        return "policy:" + policy.value();
    }

    @Override
    public String details() {
        return "Regel nach Beschluss %s in Kraft gesetzt, Verbindlichkeit %s".formatted(resolutionNumber, mode);
    }
}
