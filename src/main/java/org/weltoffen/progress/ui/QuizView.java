package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Admission;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.DrawnIn;

/// The quiz, one question a page. Every answer is stored the moment it is given. Before the lessons are done there is
/// a door in its place.
@Route("courses/:course/quiz/:number?")
@RolesAllowed(Role.Names.EMPLOYEE)
class QuizView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Quizzes quizzes;
    private final QuestionUis uis;
    private final Clock clock;
    private final DrawnIn drawn = new DrawnIn();
    private @Nullable Enrolled enrolled;
    private @Nullable OpenQuiz sheet;
    private Optional<Integer> number = Optional.empty();

    QuizView(Learner learner, Quizzes quizzes, QuestionUis uis, Clock clock) {
        this.learner = learner;
        this.quizzes = quizzes;
        this.uis = uis;
        this.clock = clock;
        addClassName("quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().getInteger("number");
        if (!turnsThePage(event)) {
            enter(event);
        }
    }

    /// Goes to another question of the attempt on the page, without asking again who takes which course. False if the
    /// attempt is no longer open.
    private boolean turnsThePage(BeforeEnterEvent event) {
        var here = enrolled;
        var shown = sheet;
        if (here == null || shown == null || !learner.isAt(event, here.course())) {
            return false;
        }
        var open = quizzes.open(here.run().id()).filter(shown::isOf).filter(it -> !quizzes.isOver(it));
        open.ifPresent(it -> shown.turnTo(it, number));
        return open.isPresent();
    }

    private void enter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        enrolled = entered;
        var open = quizzes.open(entered.run().id());
        var over = open.filter(quizzes::isOver);
        if (over.isPresent()) {
            quizzes.submit(over.get().id());
            event.forwardTo(ProgressNavigation.result(entered.course().id()));
        } else {
            draw(entered, open);
        }
    }

    private void draw(Enrolled here, Optional<Attempt> open) {
        drawn.remember(getLocale());
        if (open.isPresent()) {
            show(here, open.get());
            return;
        }
        var admission = quizzes.admission(here.run());
        if (admission != Admission.OPEN) {
            showDoor(new QuizDoor(
                    here,
                    admission,
                    () -> draw(here, quizzes.beginFirst(here.run().id()))));
        } else if (here.course().quiz().timeLimit() != null) {
            showDoor(timedDoor(here));
        } else {
            show(here, quizzes.begin(here.run().id()));
        }
    }

    private void show(Enrolled here, Attempt attempt) {
        var shown = sheet;
        if (shown == null || !shown.isOf(attempt)) {
            shown = new OpenQuiz(here.course(), attempt, quizzes, uis, clock);
            sheet = shown;
            removeAll();
            add(shown);
        }
        shown.turnTo(attempt, number);
    }

    private void showDoor(Div door) {
        sheet = null;
        removeAll();
        add(door);
    }

    private TimedDoor timedDoor(Enrolled here) {
        var course = here.course();
        return new TimedDoor(
                course.title().in(Language.of(getLocale())),
                course.quiz().draw(),
                () -> show(here, quizzes.begin(here.run().id())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var here = enrolled;
        if (here != null && drawn.isOtherThan(event.getLocale())) {
            sheet = null;
            draw(here, quizzes.open(here.run().id()));
        }
    }

    @Override
    public String getPageTitle() {
        return enrolled == null
                ? ""
                : "%s – Weltoffen"
                        .formatted(getTranslation(
                                "progress.quiz.title", enrolled.course().title().in(Language.of(getLocale()))));
    }
}
