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
        var course = courseId(event)
                .filter(id -> progress.of(person.id(), id).isPresent()
                        || catalogue.current(id).isPresent())
                .orElseThrow(() -> new NotFoundException("No such course"));
        var run = progress.resume(person.id(), course);
        return new Enrolled(person, run, catalogue.course(run.version()));
    }

    /// The same course with what was stored meanwhile.
    Enrolled again(Enrolled enrolled) {
        return new Enrolled(
                enrolled.person(),
                progress.resume(enrolled.person().id(), enrolled.course().id()),
                enrolled.course());
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
