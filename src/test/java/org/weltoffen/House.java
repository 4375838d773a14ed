package org.weltoffen;

import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.Run;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.ChoiceQuestion;
import org.weltoffen.quiz.Option;

/// The running application: its door, its courses, and the words on its screens.
final class House {

    private static final CourseId INTERPRETING = new CourseId("interpreting");

    private final Environment environment;
    private final Catalogue catalogue;
    private final Staff staff;
    private final Progress progress;
    private final Quizzes quizzes;
    private final MessageSource words;

    House(
            Environment environment,
            Catalogue catalogue,
            Staff staff,
            Progress progress,
            Quizzes quizzes,
            MessageSource words) {
        this.environment = environment;
        this.catalogue = catalogue;
        this.staff = staff;
        this.progress = progress;
        this.quizzes = quizzes;
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

    /// Somebody signed in, with the first course of the catalogue before them.
    Learner learner(String login) {
        return learner(visitor().signIn(login));
    }

    Learner learner(Visitor signedIn) {
        return new Learner(signedIn, course(), words);
    }

    Course course() {
        return catalogue.course(catalogue.current(INTERPRETING).orElseThrow());
    }

    /// Somebody has passed the course before, without any browser. Says nothing about the certificate, which follows.
    void hasPassed(String staffNumber) {
        var run = hasRead(staffNumber);
        if (!run.isFinished()) {
            submit(run, Option::right);
        }
    }

    /// Somebody has read all lessons and tried the quiz in vain.
    void hasFailed(String staffNumber) {
        submit(hasRead(staffNumber), option -> !option.right());
    }

    private Run hasRead(String staffNumber) {
        var run = progress.resume(staff.byStaffNumber(staffNumber).orElseThrow().id(), course().id());
        course().lessons().forEach(lesson -> progress.finish(run.id(), lesson.id()));
        return run;
    }

    private void submit(Run run, Predicate<Option> chosen) {
        var attempt = quizzes.begin(run.id());
        for (var question : attempt.questions(course().quiz())) {
            var options = ((ChoiceQuestion) question)
                    .options().stream().filter(chosen).map(Option::id);
            quizzes.answer(attempt.id(), question.id(), new Answer(options.toList()));
        }
        quizzes.submit(attempt.id());
    }
}
