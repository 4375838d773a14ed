package org.weltoffen.obligations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.progress.CourseCompleted;

/// Fulfils obligations when someone completes a course.
@Component
class OnCourseCompleted {

    private final Settlement settlement;

    OnCourseCompleted(Settlement settlement) {
        this.settlement = settlement;
    }

    // The settlement brings its own transaction, so that a lost one can be begun anew.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(CourseCompleted event) {
        Again.ifLost(() -> settlement.settle(event.employee()));
    }
}
