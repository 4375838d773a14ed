package org.weltoffen.obligations;

import org.weltoffen.audit.Audited;

/// Someone found the criteria of a wave met, so it may start.
public record WaveReleased(PolicyId policy, int wave, String criteria) implements Audited {

    @Override
    public String action() {
        return "wave.released";
    }

    @Override
    public String subject() {
        return "policy:" + policy.value();
    }

    @Override
    public String details() {
        return "Welle %d freigegeben, Bedingung erfüllt: %s".formatted(wave, criteria);
    }
}
