package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ui.MyYear.Stage;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.Lucide;

/// The upper half of the home page: where one stands as a sentence, one button, minutes, due date, and the arcade.
final class YearHead extends Div {

    private static final LocalTime NOON = LocalTime.of(11, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Way way;
    private final Clock clock;
    private final Steps steps;

    YearHead(String name, Way way, Clock clock) {
        this.way = way;
        this.clock = clock;
        this.steps = Steps.of(way, this::translated, Language.of(getLocale()));
        addClassName("year-head");
        var words = new Div(greeting(name), title(), sentence(), callToAction());
        words.addClassName("year-words");
        var top = new Div(words, new Gauge(way, clock));
        top.addClassName("year-top");
        add(
                top,
                steps.arcade(getTranslation(
                        "obligations.my-year.way",
                        String.valueOf(way.obligation().year()))));
    }

    private String translated(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }

    private Paragraph greeting(String name) {
        var now = LocalTime.now(clock);
        var time = now.isBefore(NOON) ? "morning" : now.isBefore(EVENING) ? "day" : "evening";
        var greeting = new Paragraph(getTranslation("obligations.my-year.good-" + time, name));
        greeting.addClassName("eyebrow");
        return greeting;
    }

    private H1 title() {
        return new H1(getTranslation(
                "obligations.my-year.title", String.valueOf(way.obligation().year())));
    }

    private Paragraph sentence() {
        var sentence = new Paragraph(YearSentence.of(way, steps, LocalDate.now(clock), this::translated, getLocale()));
        sentence.addClassName("lead");
        return sentence;
    }

    private Div callToAction() {
        var next = way.next();
        var action = next.isEmpty() || way.obligation().status().isMet()
                ? new LinkButton("certificates", getTranslation("obligations.my-year.to-certificate"))
                : new LinkButton(
                        ProgressNavigation.course(next.get().course().id()),
                        getTranslation(way.isBegun() ? "obligations.my-year.go-on" : "obligations.my-year.begin"));
        action.add(new Icon(Lucide.ARROW_RIGHT));
        var row = new Div(action.primary().big());
        row.addClassName("year-action");
        next.filter(_ -> !way.obligation().status().isMet()).ifPresent(stage -> row.add(where(stage)));
        return row;
    }

    private Span where(Stage stage) {
        var language = Language.of(getLocale());
        var run = stage.run();
        var lesson = run == null ? stage.course().lessons().stream().findFirst() : run.next(stage.course());
        var place = lesson.map(Lesson::title)
                .map(title -> title.in(language))
                .orElseGet(() -> getTranslation("progress.contents.quiz"));
        var left = Math.max(1, stage.course().minutes() - stage.minutesDone());
        var words = new Span(getTranslation("obligations.my-year.where", place, left));
        words.addClassNames("small", "muted", "year-where");
        return words;
    }
}
