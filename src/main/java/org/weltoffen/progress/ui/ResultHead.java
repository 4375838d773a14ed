package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.Outcome;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Score;
import org.weltoffen.shell.Arcade;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.StatusBadge;

/// The head of the result: one sentence, one thing to do next.
final class ResultHead extends Section {

    private final Course course;
    private final Language language;

    ResultHead(Course course, Attempt attempt, Outcome outcome, Language language) {
        this.course = course;
        this.language = language;
        addClassName("result-head");
        var words =
                switch (outcome) {
                    case Outcome.Passed passed -> passed(passed.grading().score(), attempt.testOut());
                    case Outcome.Failed failed
                    when attempt.testOut() -> toTheLessons(failed.grading().score());
                    case Outcome.Failed failed -> notYet(failed.grading().score());
                };
        words.addClassName("result-words");
        var line = new Div(words, arcade(outcome));
        line.addClassNames("wrap", "result-line");
        add(line);
    }

    private Div passed(Score score, boolean testOut) {
        var title = new H1(getTranslation("progress.result.passed", points(score), score.possiblePoints()));
        Focus.on(title);
        var actions = new Div(
                new LinkButton("year", getTranslation("progress.result.to-year")).primary(),
                new LinkButton("certificates", getTranslation("progress.result.to-certificates")));
        actions.addClassName("row");
        return new Div(
                new StatusBadge(StatusBadge.Kind.SUCCESS, getTranslation("progress.result.passed-badge")),
                title,
                new Paragraph(getTranslation(
                        testOut ? "progress.test-out.passed" : "progress.result.passed-sentence",
                        course.title().in(language),
                        course.minutes())),
                actions);
    }

    /// The quiz came first and showed what is left to learn; that costs nothing.
    private Div toTheLessons(Score score) {
        var title = new H1(getTranslation("progress.result.not-yet", points(score), score.possiblePoints()));
        Focus.on(title);
        var actions = new Div(
                new LinkButton(ProgressNavigation.course(course.id()), getTranslation("progress.test-out.to-lessons"))
                        .primary(),
                new LinkButton("year", getTranslation("progress.result.to-year")));
        actions.addClassName("row");
        return new Div(
                new StatusBadge(StatusBadge.Kind.PROGRESS, getTranslation("progress.test-out.badge")),
                title,
                new Paragraph(getTranslation("progress.test-out.not-yet")),
                actions);
    }

    private Div notYet(Score score) {
        var title = new H1(getTranslation("progress.result.not-yet", points(score), score.possiblePoints()));
        Focus.on(title);
        var needed = course.passMark().pointsOf(score.possiblePoints());
        var actions = new Div(
                new LinkButton(ProgressNavigation.quiz(course.id()), getTranslation("progress.result.again")).primary(),
                new LinkButton("year", getTranslation("progress.result.to-year")));
        actions.addClassName("row");
        return new Div(
                new StatusBadge(StatusBadge.Kind.PROGRESS, getTranslation("progress.result.not-yet-badge")),
                title,
                new Paragraph(getTranslation("progress.result.not-yet-sentence", needed, score.possiblePoints())),
                actions);
    }

    /// One arch for each objective; lit where every answer was right.
    private static Arcade arcade(Outcome outcome) {
        var states = outcome.grading().byObjective().values().stream()
                .map(questions -> questions.stream().allMatch(Graded::isRight) ? Arcade.State.LIT : Arcade.State.OPEN);
        var arcade = Arcade.small(states.toList()).onPetrol();
        arcade.addClassName("result-arcade");
        return arcade;
    }

    private String points(Score score) {
        return NumberFormat.getInstance(language.locale()).format(score.points());
    }
}
