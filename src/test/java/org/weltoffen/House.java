package org.weltoffen;

import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.language.Edition;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.Run;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;

/// The running application: its door, its courses, and the words on its screens.
final class House {

    private static final CourseId INTERPRETING = new CourseId("interpreting");

    private final Environment environment;
    private final Catalogue catalogue;
    private final Staff staff;
    private final Progress progress;
    private final Quizzes quizzes;
    private final Tracks tracks;
    private final QuestionTypes types;
    private final MessageSource words;

    House(
            Environment environment,
            Catalogue catalogue,
            Staff staff,
            Progress progress,
            Quizzes quizzes,
            Tracks tracks,
            QuestionTypes types,
            MessageSource words) {
        this.environment = environment;
        this.catalogue = catalogue;
        this.staff = staff;
        this.progress = progress;
        this.quizzes = quizzes;
        this.tracks = tracks;
        this.types = types;
        this.words = words;
    }

    /// Without a slash at its end.
    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /// Somebody who is not signed in yet.
    Visitor visitor() {
        return Chromium.visitor(address());
    }

    /// Somebody signed in, who is to take the course on working with interpreters.
    Learner learner(String login) {
        return learner(visitor().signIn(login));
    }

    Learner learner(Visitor signedIn) {
        return learner(signedIn, course());
    }

    /// Somebody signed in, who takes a course that may be no course of this house.
    Learner learner(Visitor signedIn, Course course) {
        return new Learner(signedIn, course, Wording.german(words));
    }

    /// Somebody signed in, who reads a course in an edition.
    Learner learner(Visitor signedIn, CourseId course, Edition edition) {
        return new Learner(signedIn, course(course), new Wording(words, edition));
    }

    Course course() {
        return course(INTERPRETING);
    }

    private Course course(CourseId id) {
        return catalogue.course(catalogue.current(id).orElseThrow());
    }

    /// Somebody has passed every course of the first year but the one, without any browser.
    void hasOnlyOneLeft(String staffNumber) {
        tracks.yearOne().stream()
                .filter(course -> !course.equals(INTERPRETING))
                .forEach(course -> hasPassed(staffNumber, course));
    }

    /// Somebody has passed the course before, without any browser. Says nothing about the certificate, which follows.
    void hasPassed(String staffNumber) {
        hasPassed(staffNumber, INTERPRETING);
    }

    private void hasPassed(String staffNumber, CourseId course) {
        var run = hasRead(staffNumber, course);
        if (!run.isFinished()) {
            submit(run, types::right);
        }
    }

    /// Somebody has read all lessons and tried the quiz in vain.
    void hasFailed(String staffNumber) {
        submit(hasRead(staffNumber, INTERPRETING), _ -> Answer.NONE);
    }

    private Run hasRead(String staffNumber, CourseId course) {
        var person = staff.byStaffNumber(staffNumber).orElseThrow();
        var run = progress.resume(person.id(), course).orElseThrow();
        progress.course(run).lessons().forEach(lesson -> progress.finish(run.id(), lesson.id()));
        return run;
    }

    private void submit(Run run, Function<Question, Answer> answer) {
        var attempt = quizzes.begin(run.id());
        attempt.questions(progress.course(run).quiz())
                .forEach(question -> quizzes.answer(attempt, question.id(), answer.apply(question)));
        quizzes.submit(attempt.id());
    }
}
