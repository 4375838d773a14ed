package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.Outcome;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.DrawnIn;
import org.weltoffen.shell.LockLine;

/// What came of the last attempt: passed or not yet, how sure one is of each objective, and why each answer was right.
@Route("courses/:course/result")
@RolesAllowed(Role.Names.EMPLOYEE)
class ResultView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Quizzes quizzes;
    private final QuestionUis uis;
    private final DrawnIn drawn = new DrawnIn();
    private @Nullable Enrolled enrolled;
    private @Nullable Attempt attempt;
    private @Nullable Outcome outcome;

    ResultView(Learner learner, Quizzes quizzes, QuestionUis uis) {
        this.learner = learner;
        this.quizzes = quizzes;
        this.uis = uis;
        addClassName("result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        enrolled = entered;
        var last = quizzes.lastSubmitted(entered.run().id());
        if (last.isEmpty()) {
            event.forwardTo(ProgressNavigation.quiz(entered.course().id()));
            return;
        }
        attempt = last.get();
        outcome = quizzes.outcome(last.get(), entered.course());
        draw(entered, last.get(), outcome);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (enrolled != null && attempt != null && outcome != null && drawn.isOtherThan(event.getLocale())) {
            draw(enrolled, attempt, outcome);
        }
    }

    private void draw(Enrolled here, Attempt last, Outcome what) {
        drawn.remember(getLocale());
        removeAll();
        var grading = what.grading();
        var body = new Div(
                new ObjectiveList(here.course(), grading, language()),
                new QuestionReview(grading, uis, language()),
                new LockLine(getTranslation(
                        "progress.result.only-you", here.course().title().in(language()))));
        body.addClassNames("wrap", "page");
        add(new ResultHead(here.course(), last, what, language()), body);
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
                                "progress.result.title",
                                enrolled.course().title().in(language())));
    }
}
