package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.weltoffen.obligations.Status;
import org.weltoffen.obligations.ui.MyYear.Way;

/// Minutes done, the state as a word, the due date, and the answer to "why then?".
final class Gauge extends Div {

    private final Way way;
    private final LocalDate today;

    Gauge(Way way, Clock clock) {
        this.way = way;
        this.today = LocalDate.now(clock);
        addClassName("gauge");
        var line = new Div(WayBadge.of(way, today, this::translated), due());
        line.addClassNames("row", "between", "small");
        add(minutes(), line, new Why(way.due()));
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

    private String translated(String key, Object... parameters) {
        return getTranslation(key, parameters);
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
}
