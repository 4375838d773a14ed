package org.weltoffen.obligations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.StaffImported;

/// Gives newcomers their obligations when the staff were brought up to date.
@Component
class OnStaffImported {

    private final Arising arising;

    OnStaffImported(Arising arising) {
        this.arising = arising;
    }

    // Committed reads: completions that are stored while the import runs are still seen, and nobody waits for gaps.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void on(StaffImported event) {
        arising.arise(event.importId(), event.asOf());
    }
}
