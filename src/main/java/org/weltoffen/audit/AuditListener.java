package org.weltoffen.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down every event that is [Audited].
///
/// A plain listener on purpose: it runs in the publisher's transaction, so a fact and its entry are stored together or
/// not at all. A listener after the commit could lose the entry of a fact, or note a fact that was rolled back.
@Component
class AuditListener {

    private final AuditTrail trail;

    AuditListener(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void writeDown(Audited event) {
        trail.record(event);
    }
}
