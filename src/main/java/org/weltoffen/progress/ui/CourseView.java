package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.progress.ProgressNavigation;

/// Opens a course where the person left it: the lesson to go on with, the quiz, or the result.
@Route("courses/:course")
@RolesAllowed(Role.Names.EMPLOYEE)
class CourseView extends Div implements BeforeEnterObserver {

    private final Learner learner;

    CourseView(Learner learner) {
        this.learner = learner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var enrolled = learner.enrolled(event);
        var course = enrolled.course();
        if (enrolled.run().isFinished()) {
            event.forwardTo(ProgressNavigation.result(course.id()));
            return;
        }
        event.forwardTo(enrolled.run()
                .next(course)
                .map(Lesson::id)
                .map(lesson -> ProgressNavigation.lesson(course.id(), lesson))
                .orElseGet(() -> ProgressNavigation.quiz(course.id())));
    }
}
