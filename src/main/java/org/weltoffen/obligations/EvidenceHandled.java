package org.weltoffen.obligations;

import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// Something learned elsewhere was handed in, taken back or decided. Neither who nor what stands in the trail.
record EvidenceHandled(EvidenceId evidence, String action, String details) implements Audited {

    static EvidenceHandled handedIn(EvidenceId evidence) {
        return new EvidenceHandled(evidence, "evidence.handed-in", "Nachweis von anderswo eingereicht");
    }

    static EvidenceHandled takenBack(EvidenceId evidence) {
        return new EvidenceHandled(evidence, "evidence.taken-back", "Eingereichter Nachweis zurückgezogen");
    }

    static EvidenceHandled recognised(EvidenceId evidence) {
        return new EvidenceHandled(evidence, "evidence.recognised", "Nachweis von anderswo angerechnet");
    }

    static EvidenceHandled returned(EvidenceId evidence) {
        return new EvidenceHandled(evidence, "evidence.returned", "Nachweis von anderswo mit Begründung zurückgegeben");
    }

    @Override
    public String subject() {
        return "evidence:" + evidence.value();
    }

    @Override
    public String purpose() {
        return Purpose.PROOF.name();
    }
}
