package org.weltoffen.obligations;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
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

    // Committed reads: under the default the rows of an import that ends meanwhile would stay unseen.
    @ApplicationModuleListener
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    void on(CourseCompleted event) {
        settlement.settle(event.employee());
    }
}
