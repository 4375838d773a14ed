package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Admission;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.shell.DrawnIn;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.PageHeader;

/// Opens a course where the person left it: the lesson to go on with, the quiz, or the result. Who has not begun and
/// may try the quiz first is told what the course is about and asked.
@Route("courses/:course")
@RolesAllowed(Role.Names.EMPLOYEE)
class CourseView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Quizzes quizzes;
    private final DrawnIn drawn = new DrawnIn();
    private @Nullable Enrolled enrolled;

    CourseView(Learner learner, Quizzes quizzes) {
        this.learner = learner;
        this.quizzes = quizzes;
        addClassNames("wrap", "page", "course-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = learner.enrolled(event);
        var course = entered.course();
        if (entered.run().isFinished()) {
            event.forwardTo(ProgressNavigation.result(course.id()));
        } else if (isAtTheStart(entered)) {
            enrolled = entered;
            draw();
        } else {
            event.forwardTo(entered.run()
                    .next(course)
                    .filter(_ -> quizzes.open(entered.run().id()).isEmpty())
                    .map(Lesson::id)
                    .map(lesson -> ProgressNavigation.lesson(course.id(), lesson))
                    .orElseGet(() -> ProgressNavigation.quiz(course.id())));
        }
    }

    private boolean isAtTheStart(Enrolled entered) {
        return entered.run().place() == null && quizzes.admission(entered.run()) == Admission.TEST_OUT;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn.isOtherThan(event.getLocale())) {
            draw();
        }
    }

    private void draw() {
        drawn.remember(getLocale());
        removeAll();
        var here = enrolled;
        if (here == null) {
            return;
        }
        var course = here.course();
        var first = course.lessons().getFirst().id();
        var begin =
                new LinkButton(ProgressNavigation.lesson(course.id(), first), getTranslation("progress.start.begin"));
        var minutes = new Paragraph(getTranslation("progress.start.minutes", course.minutes()));
        minutes.addClassName("muted");
        var objectives = new UnorderedList();
        objectives.addClassName("plain-list");
        course.objectives()
                .forEach(objective ->
                        objectives.add(new ListItem(objective.text().in(language()))));
        add(
                new PageHeader(course.title().in(language()))
                        .lead(course.summary().in(language())),
                minutes,
                new Div(begin.primary().big()),
                new H2(getTranslation("progress.start.objectives")),
                objectives,
                new H2(getTranslation("progress.test-out.title")),
                QuizDoor.offer(course.quiz(), () -> tryFirst(here)));
    }

    private void tryFirst(Enrolled here) {
        quizzes.beginFirst(here.run().id());
        UI.getCurrent().navigate(ProgressNavigation.quiz(here.course().id()));
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return enrolled == null
                ? ""
                : "%s – Weltoffen".formatted(enrolled.course().title().in(language()));
    }
}
