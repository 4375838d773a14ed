package org.weltoffen.obligations;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.StaffImportUndone;
import org.weltoffen.people.StaffImported;
import org.weltoffen.platform.TimeOrderedId;

/// Gives newcomers their obligations when the staff were brought up to date, and takes them back with the import.
@Component
class OnStaffImported {

    private final Alignment alignment;
    private final Clock clock;

    OnStaffImported(Alignment alignment, Clock clock) {
        this.alignment = alignment;
        this.clock = clock;
    }

    // The rows arise in their own transaction, so that a lost one can be begun anew.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(StaffImported event) {
        Again.ifLost(() -> alignment.align(event.importId(), event.asOf()));
    }

    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(StaffImportUndone event) {
        Again.ifLost(() -> alignment.align(TimeOrderedId.next(clock), event.asOf()));
    }
}
