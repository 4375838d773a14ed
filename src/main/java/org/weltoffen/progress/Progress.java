package org.weltoffen.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.quiz.Answer;

/// A person's way through courses: where they are, what they have read, what they noted.
///
/// Everything is stored when it happens, by one statement each, so nothing here needs a transaction of its own. Calling
/// twice changes nothing the second time.
@Service
public class Progress {

    private final Runs runs;
    private final Catalogue catalogue;
    private final Clock clock;

    Progress(Runs runs, Catalogue catalogue, Clock clock) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The newest run of the person through the course, finished or not; empty if they never began.
    @ReadOnly
    public Optional<Run> of(EmployeeId employee, CourseId course) {
        return runs.newest(employee, course);
    }

    /// The newest run of the person through each of the courses that they ever began.
    @ReadOnly
    public Map<CourseId, Run> of(EmployeeId employee, Collection<CourseId> courses) {
        return courses.isEmpty() ? Map.of() : runs.newest(employee, courses);
    }

    /// The open run of the person, or a new one with the current version of the course.
    ///
    /// @throws IllegalArgumentException if the course is not published
    public Run begin(EmployeeId employee, CourseId course) {
        return runs.open(employee, course)
                .or(() -> begun(employee, course))
                .orElseThrow(() -> new IllegalArgumentException("No course " + course.value()));
    }

    /// Of two who begin at once both get the run of the first.
    private Optional<Run> begun(EmployeeId employee, CourseId course) {
        return catalogue.current(course).flatMap(version -> {
            runs.insert(new RunId(TimeOrderedId.next(clock)), employee, version, clock.instant());
            return runs.open(employee, course);
        });
    }

    /// The run a person sees when they open a course: the newest one, or a new one if they never began or
    /// finished in an earlier calendar year, because the training is yearly. Of a course that nobody can begin
    /// any more it is the newest one, whenever that was. Empty if there is no such course.
    public Optional<Run> resume(EmployeeId employee, CourseId course) {
        var newest = runs.newest(employee, course);
        return newest.filter(this::isOfThisYear)
                .or(() -> begun(employee, course))
                .or(() -> newest);
    }

    private boolean isOfThisYear(Run run) {
        return run.finishedAt() == null || yearOf(run.finishedAt()) == yearOf(clock.instant());
    }

    private int yearOf(Instant instant) {
        return instant.atZone(clock.getZone()).getYear();
    }

    public Course course(Run run) {
        return catalogue.course(run.version());
    }

    /// Remembers where the person is, so that they return to the same block on another device.
    public void visit(RunId run, Place place) {
        runs.visit(run, place, clock.instant());
    }

    /// Remembers that the lesson was read to its end.
    public void finish(RunId run, String lesson) {
        runs.finishLesson(run, lesson, clock.instant());
    }

    /// Stores what was chosen inside a lesson. An empty reply forgets it.
    public void reply(RunId run, String item, Answer answer) {
        runs.reply(run, item, answer, clock.instant());
    }

    /// The private note beside a lesson; empty text if there is none.
    @ReadOnly
    public String note(EmployeeId employee, CourseId course, String lesson) {
        return runs.note(employee, course, lesson);
    }

    /// Stores the note; a blank one is removed. At most 10,000 characters.
    public void note(EmployeeId employee, CourseId course, String lesson, String note) {
        if (note.length() > 10_000) {
            throw new IllegalArgumentException("%d of 10000 characters".formatted(note.length()));
        }
        runs.note(employee, course, lesson, note.strip(), clock.instant());
    }

    /// How often and when the person passed the course.
    @ReadOnly
    public List<Completion> completions(EmployeeId employee) {
        return runs.completions(employee);
    }
}
