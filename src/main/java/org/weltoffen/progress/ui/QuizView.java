package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Admission;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.SaveState;

/// The quiz, one question a page. Every answer is stored the moment it is given. Before the lessons are done there is
/// a door in its place.
@Route("courses/:course/quiz/:number?")
@RolesAllowed(Role.Names.EMPLOYEE)
class QuizView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Quizzes quizzes;
    private final QuestionUis uis;
    private final Clock clock;
    private final SaveState saved = new SaveState();
    private @Nullable Enrolled enrolled;
    private @Nullable Attempt attempt;
    private int number = 1;

    QuizView(Learner learner, Quizzes quizzes, QuestionUis uis, Clock clock) {
        this.learner = learner;
        this.quizzes = quizzes;
        this.uis = uis;
        this.clock = clock;
        addClassName("quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        enrolled = entered;
        attempt = null;
        if (quizzes.submitIfOver(entered.run().id())) {
            event.forwardTo(ProgressNavigation.result(entered.course().id()));
            return;
        }
        if (quizzes.admission(entered.run()) == Admission.OPEN && !beginsAClock(entered)) {
            show(entered, quizzes.begin(entered.run().id()), event);
        }
        draw();
    }

    private boolean beginsAClock(Enrolled entered) {
        return entered.course().quiz().timeLimit() != null
                && quizzes.open(entered.run().id()).isEmpty();
    }

    private void show(Enrolled entered, Attempt open, BeforeEnterEvent event) {
        var questions = open.questions(entered.course().quiz());
        attempt = open;
        number = event.getRouteParameters()
                .getInteger("number")
                .filter(asked -> asked >= 1 && asked <= questions.size())
                .orElseGet(() -> firstOpen(open, questions));
    }

    private int firstOpen(Attempt open, List<Question> questions) {
        for (var i = 0; i < questions.size(); i++) {
            if (!quizzes.isAnswered(open, questions.get(i))) {
                return i + 1;
            }
        }
        return 1;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (getChildren().findAny().isPresent()) {
            draw();
        }
    }

    private void draw() {
        removeAll();
        var here = enrolled;
        if (here == null) {
            return;
        }
        if (attempt == null) {
            add(door(here));
            return;
        }
        draw(here, attempt);
    }

    private Div door(Enrolled here) {
        var admission = quizzes.admission(here.run());
        if (admission != Admission.OPEN) {
            return new QuizDoor(here, admission, () -> tryFirst(here));
        }
        var course = here.course();
        return new TimedDoor(course.title().in(language()), course.quiz().draw(), () -> {
            attempt = quizzes.begin(here.run().id());
            number = 1;
            draw();
        });
    }

    private void tryFirst(Enrolled here) {
        attempt = quizzes.beginFirst(here.run().id()).orElse(null);
        number = 1;
        draw();
    }

    private void draw(Enrolled here, Attempt open) {
        var course = here.course();
        var questions = open.questions(course.quiz());
        var question = questions.get(number - 1);
        var limit = quizzes.limit(open.id());
        var bar = new QuizBar(course.title().in(language()), questions.size(), saved);
        quizzes.timeLeft(open.id()).ifPresent(left -> bar.add(left, () -> timeIsUp(here)));
        var map = new QuestionMap(course.id(), questions, number, quizzes::isAnswered);
        map.show(open);
        bar.show(answered(open, questions));
        var page = new QuestionPage(course, question, number, questions.size(), uis, language());
        var steps = new QuizSteps(number, questions.size());
        page.add(steps);
        connect(here, questions, question, page, steps, map, bar);
        var layout = new Div(page, new QuizSide(course, open, questions, map, limit));
        layout.addClassNames("wrap", "quiz-layout");
        add(bar, layout);
    }

    private void connect(
            Enrolled here,
            List<Question> questions,
            Question question,
            QuestionPage page,
            QuizSteps steps,
            QuestionMap map,
            QuizBar bar) {
        var course = here.course();
        quizzes.shown(open(), question)
                .ifPresentOrElse(
                        graded -> page.explain(graded, false),
                        () -> page.ask(
                                open(),
                                course.quiz().feedback(),
                                answer -> answer(here, page, question, answer, questions, map, bar),
                                () -> check(question)));
        steps.back(() -> go(ProgressNavigation.question(course.id(), number - 1)));
        steps.flag(open().isFlagged(question), flagged -> {
            quizzes.flag(open().id(), question.id(), flagged);
            refresh();
            map.show(open());
        });
        steps.on(() -> onwards(here, questions, steps));
    }

    private @Nullable Graded check(Question question) {
        var graded = quizzes.show(open().id(), question).orElse(null);
        refresh();
        return graded;
    }

    private void answer(
            Enrolled here,
            Div page,
            Question question,
            Answer answer,
            List<Question> questions,
            QuestionMap map,
            QuizBar bar) {
        saved.saving();
        try {
            store(here, page, question, answer, questions, map, bar);
        } catch (RuntimeException e) {
            saved.failed(() -> answer(here, page, question, answer, questions, map, bar));
            throw e; // the note with the number and the log entry come where all of them come from
        }
    }

    private void store(
            Enrolled here,
            Div page,
            Question question,
            Answer answer,
            List<Question> questions,
            QuestionMap map,
            QuizBar bar) {
        if (!quizzes.answer(open().id(), question.id(), answer)) {
            page.add(new Note(Note.Kind.INFO, getTranslation("progress.quiz.already-submitted"))
                    .add(new LinkButton(
                            ProgressNavigation.course(here.course().id()), getTranslation("progress.quiz.to-course"))));
            return;
        }
        refresh();
        map.show(open());
        bar.show(answered(open(), questions));
        saved.saved(LocalTime.now(clock));
    }

    private void onwards(Enrolled here, List<Question> questions, QuizSteps steps) {
        if (number < questions.size()) {
            go(ProgressNavigation.question(here.course().id(), number + 1));
            return;
        }
        var missing = questions.size() - answered(open(), questions);
        if (missing == 0) {
            submit(here);
            return;
        }
        var first = firstOpen(open(), questions);
        steps.warn(
                missing,
                first,
                () -> go(ProgressNavigation.question(here.course().id(), first)),
                () -> submit(here));
    }

    private void submit(Enrolled here) {
        quizzes.submit(open().id());
        go(ProgressNavigation.result(here.course().id()));
    }

    /// The browser says so; the server looks at its own clock.
    private void timeIsUp(Enrolled here) {
        if (quizzes.timeLeft(open().id()).filter(left -> !left.isZero()).isPresent()) {
            draw();
        } else {
            submit(here);
        }
    }

    private Attempt open() {
        if (attempt == null) {
            throw new IllegalStateException("The quiz is not open yet");
        }
        return attempt;
    }

    private void refresh() {
        attempt = quizzes.open(open().run()).orElse(attempt);
    }

    private int answered(Attempt open, List<Question> questions) {
        return (int) questions.stream()
                .filter(question -> quizzes.isAnswered(open, question))
                .count();
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return enrolled == null
                ? ""
                : "%s – Weltoffen"
                        .formatted(getTranslation(
                                "progress.quiz.title", enrolled.course().title().in(language())));
    }
}
