package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.TimeOrderedId;

/// Lets what two people approved take effect on the same day, and not only when the next day has passed. Whatever
/// begins later comes with its day.
@Component
class OnRulesChanged {

    private final PolicyStore policies;
    private final Cycles cycles;
    private final Alignment alignment;
    private final Clock clock;

    OnRulesChanged(PolicyStore policies, Cycles cycles, Alignment alignment, Clock clock) {
        this.policies = policies;
        this.cycles = cycles;
        this.alignment = alignment;
        this.clock = clock;
    }

    /// What the application itself puts into effect waits for an import or the next day: it has no people yet.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(PolicyActivated event) {
        if (policies.isApprovedBySomebody(event.policy())) {
            align();
        }
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(WaveReleased event) {
        align();
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(ResolutionMoved event) {
        align();
    }

    private void align() {
        var today = LocalDate.now(clock);
        cycles.openAll(today);
        Again.ifLost(() -> alignment.align(TimeOrderedId.next(clock), today));
    }
}
