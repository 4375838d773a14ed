package org.weltoffen.obligations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.StaffImported;

/// Gives newcomers their obligations when the staff were brought up to date.
@Component
class OnStaffImported {

    private final Alignment alignment;

    OnStaffImported(Alignment alignment) {
        this.alignment = alignment;
    }

    // The rows arise in their own transaction, so that a lost one can be begun anew.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(StaffImported event) {
        Again.ifLost(() -> alignment.align(event.importId(), event.asOf()));
    }
}
