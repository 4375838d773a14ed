package org.weltoffen.progress.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Run;

/// The signed-in person and the course that an address names.
@SpringComponent
class Learner {

    private final Staff staff;
    private final Progress progress;
    private final Catalogue catalogue;

    Learner(Staff staff, Progress progress, Catalogue catalogue) {
        this.staff = staff;
        this.progress = progress;
        this.catalogue = catalogue;
    }

    /// @throws NotFoundException if the account stands for nobody on the staff
    Employee person() {
        return staff.self().orElseThrow(() -> new NotFoundException("No person for this account"));
    }

    /// The person's run through the course named in the address; begins one on the first visit.
    ///
    /// @throws NotFoundException if there is no such course
    Enrolled enrolled(BeforeEnterEvent event) {
        var person = person();
        var run = courseId(event)
                .flatMap(course -> progress.resume(person.id(), course))
                .orElseThrow(() -> new NotFoundException("No such course"));
        return new Enrolled(person, run, catalogue.course(run.version()));
    }

    /// The same course with what was stored meanwhile.
    Enrolled again(Enrolled enrolled) {
        var run = progress.resume(enrolled.person().id(), enrolled.course().id());
        return new Enrolled(enrolled.person(), run.orElse(enrolled.run()), enrolled.course());
    }

    /// Whether the address names the course.
    boolean isAt(BeforeEnterEvent event, Course course) {
        return courseId(event).filter(course.id()::equals).isPresent();
    }

    private static Optional<CourseId> courseId(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("course").map(CourseId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A person in a course.
    record Enrolled(Employee person, Run run, Course course) {}
}
