package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Status;
import org.weltoffen.obligations.ui.MyYear.Way;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// Minutes done, the state as a word, the due date, and the answer to "why then?".
final class Gauge extends Div {

    private final Way way;
    private final LocalDate today;

    Gauge(Way way, Clock clock) {
        this.way = way;
        this.today = LocalDate.now(clock);
        addClassName("gauge");
        var line = new Div(badge(), due());
        line.addClassNames("row", "between", "small");
        add(minutes(), line, why());
    }

    private Div minutes() {
        var done = way.obligation().status().isMet() ? way.minutes() : way.minutesDone();
        var words = getTranslation("obligations.gauge.minutes", done, way.minutes());
        var number = new Span(String.valueOf(done));
        number.addClassNames("gauge-number", "number");
        var of = new Span(getTranslation("obligations.gauge.of", way.minutes()));
        of.addClassName("gauge-of");
        var bar = new ProgressBar(0, Math.max(1, way.minutes()), done);
        bar.getElement().setAttribute("aria-label", words);
        var numbers = new Div(number, of);
        numbers.addClassName("gauge-numbers");
        return new Div(numbers, bar);
    }

    private StatusBadge badge() {
        var obligation = way.obligation();
        return switch (obligation.status()) {
            case FULFILLED -> new StatusBadge(Kind.SUCCESS, word("fulfilled"));
            case RECOGNISED -> new StatusBadge(Kind.SUCCESS, Lucide.BADGE_CHECK, word("recognised"));
            case EXEMPT -> new StatusBadge(Kind.OUTLINE, Lucide.CIRCLE_CHECK, word("exempt"));
            case PAUSED -> new StatusBadge(Kind.OUTLINE, word("paused"));
            case LAPSED -> new StatusBadge(Kind.NEUTRAL, word("lapsed"));
            case WITHDRAWN -> new StatusBadge(Kind.OUTLINE, word("withdrawn"));
            case OPEN -> open();
        };
    }

    private StatusBadge open() {
        if (way.obligation().isOverdue(today)) {
            return new StatusBadge(Kind.WARNING, word("overdue"));
        }
        return way.isBegun()
                ? new StatusBadge(Kind.PROGRESS, word("in-progress"))
                : new StatusBadge(Kind.NEUTRAL, word("not-begun"));
    }

    private String word(String status) {
        return getTranslation("obligations.status." + status);
    }

    private Span due() {
        var days = ChronoUnit.DAYS.between(today, way.obligation().dueOn());
        var due = new Span(
                way.obligation().status() == Status.OPEN && days >= 0
                        ? getTranslation("obligations.gauge.due-in", days)
                        : "");
        due.addClassName("muted");
        return due;
    }

    private NativeDetails why() {
        var language = Language.of(getLocale());
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var steps = new OrderedList();
        way.due()
                .steps()
                .forEach(step -> steps.add(new ListItem("%s: %s"
                        .formatted(step.on().format(dates), step.sentence().in(language)))));
        steps.addClassName("why-steps");
        var why = new NativeDetails(
                getTranslation("obligations.gauge.why"),
                new Div(new Paragraph(way.due().rule().in(language)), steps));
        why.addClassNames("disclosure", "why", "small");
        return why;
    }
}
