package org.weltoffen.demo;

import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.quiz.QuestionTypes;

/// What Katrin Seidel has already learned this year: the first two courses, so that her page shows a year half done.
@Component
@Profile("demo")
class DemoLearning {

    private final Staff staff;
    private final Catalogue catalogue;
    private final Progress progress;
    private final Quizzes quizzes;
    private final QuestionTypes types;

    DemoLearning(Staff staff, Catalogue catalogue, Progress progress, Quizzes quizzes, QuestionTypes types) {
        this.staff = staff;
        this.catalogue = catalogue;
        this.progress = progress;
        this.quizzes = quizzes;
        this.types = types;
    }

    /// Takes the two courses for her; does nothing where that has been done before.
    void load() {
        staff.byStaffNumber(DemoPast.KATRIN).ifPresent(katrin -> Stream.of("culture", "plain-language")
                .map(CourseId::new)
                .filter(course -> catalogue.current(course).isPresent())
                .filter(course -> progress.of(katrin.id(), course).isEmpty())
                .forEach(course -> takeWhole(katrin.id(), course)));
    }

    private void takeWhole(EmployeeId person, CourseId id) {
        var run = progress.begin(person, id);
        var course = progress.course(run);
        course.lessons().forEach(lesson -> progress.finish(run.id(), lesson.id()));
        var attempt = quizzes.begin(run.id());
        attempt.questions(course.quiz())
                .forEach(question -> quizzes.answer(attempt, question.id(), types.right(question)));
        quizzes.submit(attempt.id());
    }
}
