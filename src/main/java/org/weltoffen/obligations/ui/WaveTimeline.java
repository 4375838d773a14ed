package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Timing;
import org.weltoffen.obligations.Wave;
import org.weltoffen.obligations.WavePlan;

/// The waves along the months, each from its first day to the day by which it asks to be done. For the eye: whoever
/// listens, and whoever has a small screen, has the list.
final class WaveTimeline extends Div {

    private static final int MONTHS_WITH_NAMES = 18;
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 28;

    private final Timing timing;
    private final LocalDate today;
    private final LocalDate from;
    private final LocalDate to;

    WaveTimeline(Timing timing, List<WavePlan> plans, LocalDate today) {
        this.timing = timing;
        this.today = today;
        from = plans.stream()
                .map(plan -> plan.wave().startsOn())
                .min(Comparator.naturalOrder())
                .orElse(today)
                .withDayOfMonth(1);
        to = plans.stream()
                .map(plan -> end(plan.wave()))
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusMonths(1)
                .withDayOfMonth(1);
        addClassName("wave-timeline");
        getElement().setAttribute("aria-hidden", "true");
        add(months());
        plans.forEach(plan -> add(row(plan)));
    }

    private LocalDate end(Wave wave) {
        var cycle = timing.cycleOf(wave.startsOn());
        return timing.joiners().dueFor(cycle, wave.startsOn()).orElse(cycle.endsOn());
    }

    private Div months() {
        var row = new Div(new Span());
        row.addClassNames("wave-row", "wave-months");
        var scale = new Div();
        scale.addClassName("wave-scale");
        var every = ChronoUnit.MONTHS.between(from, to) > MONTHS_WITH_NAMES ? 3 : 1;
        for (var month = YearMonth.from(from); month.atDay(1).isBefore(to); month = month.plusMonths(every)) {
            scale.add(new Span(name(month)));
        }
        row.add(scale);
        return row;
    }

    private String name(YearMonth month) {
        return month.getMonthValue() == 1 || month.equals(YearMonth.from(from))
                ? DateTimeFormatter.ofPattern("MMM yyyy", getLocale()).format(month)
                : month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, getLocale());
    }

    private Div row(WavePlan plan) {
        var wave = plan.wave();
        var name = new Span(getTranslation(
                "obligations.wave.name", wave.number(), wave.name().in(Language.of(getLocale()))));
        name.addClassName("wave-name");
        var state = new Span(state(plan));
        state.addClassNames("small", "muted");
        var row = new Div(new Div(name, state), bar(wave));
        row.addClassName("wave-row");
        return row;
    }

    private String state(WavePlan plan) {
        return plan.wave().isUnderWay(today)
                ? getTranslation("obligations.wave.timeline.under-way", plan.rows(), plan.met())
                : getTranslation("obligations.wave.timeline.planned", plan.people());
    }

    private Svg bar(Wave wave) {
        var start = x(wave.startsOn());
        var now = today.isBefore(from) || today.isAfter(to)
                ? ""
                : "<rect class=\"wave-today\" x=\"%d\" width=\"2\" height=\"%d\"/>".formatted(x(today), HEIGHT);
        var svg = new Svg("""
                <svg viewBox="0 0 %d %d" width="100%%" height="%d" preserveAspectRatio="none">\
                <rect class="wave-ground" width="%d" height="%d"/>\
                <rect class="%s" x="%d" y="3" width="%d" height="22"/>%s</svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        HEIGHT,
                        WIDTH,
                        HEIGHT,
                        wave.isUnderWay(today) ? "wave-bar under-way" : "wave-bar",
                        start,
                        Math.max(4, x(end(wave)) - start),
                        now));
        svg.addClassName("wave-line");
        return svg;
    }

    private long x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
