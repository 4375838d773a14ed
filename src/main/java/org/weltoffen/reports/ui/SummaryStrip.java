package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.reports.CompletionSummary;

/// How many stand where, one tile for each status; a tile filters by its status and, chosen, no longer does. Tiles stay
/// when the filter changes, so that the one followed keeps the focus.
class SummaryStrip extends Section {

    private final Div total = new Div();
    private final Map<CompletionStatus, RouterLink> tiles = new EnumMap<>(CompletionStatus.class);

    SummaryStrip() {
        addClassName("summary-strip");
        total.addClassName("summary-tile");
        add(total);
        for (var status : CompletionStatus.values()) {
            add(tile(status));
        }
    }

    /// @param summary of the filter without its statuses, so that choosing one does not empty the others
    void show(CompletionFilter filter, CompletionSummary summary) {
        total.removeAll();
        total.add(
                part("summary-label", getTranslation("reports.completions.total", Integer.toString(filter.year()))),
                part("summary-number", number(summary.total())),
                bar(summary));
        tiles.forEach((status, tile) -> show(tile, status, filter, summary));
        showLapsed(summary.of(CompletionStatus.LAPSED) > 0);
    }

    /// Nothing lapses in a year that is not over.
    private void showLapsed(boolean are) {
        var tile = tile(CompletionStatus.LAPSED);
        if (!are) {
            remove(tile);
        } else if (tile.getParent().isEmpty()) {
            addComponentAtIndex(1 + List.of(CompletionStatus.values()).indexOf(CompletionStatus.LAPSED), tile);
        }
    }

    private RouterLink tile(CompletionStatus status) {
        return tiles.computeIfAbsent(status, _ -> {
            var tile = new RouterLink();
            tile.setRoute(CompletionsView.class);
            tile.addClassNames("summary-tile", "status-" + status.key());
            return tile;
        });
    }

    private void show(RouterLink tile, CompletionStatus status, CompletionFilter filter, CompletionSummary summary) {
        var chosen = filter.statuses().equals(Set.of(status));
        tile.setQueryParameters(new QueryParameters(
                filter.withStatuses(chosen ? Set.of() : Set.of(status)).toQuery()));
        if (chosen) {
            tile.getElement().setAttribute("aria-current", "true");
        } else {
            tile.getElement().removeAttribute("aria-current");
        }
        var label = part("summary-label", "");
        label.add(StatusLook.symbol(status), new Span(word(status)));
        tile.removeAll();
        tile.add(
                label,
                part("summary-number", number(summary.of(status))),
                part("summary-share", share(status, summary)));
    }

    /// The shares side by side; drawn in the unit of percent.
    private Component bar(CompletionSummary summary) {
        var rects = new StringBuilder();
        var x = 0.0;
        for (var status : CompletionStatus.values()) {
            var width = summary.share(status) * 100;
            rects.append("<rect class='status-%s' x='%s' y='0' width='%s' height='10'/>"
                    .formatted(status.key(), decimal(x), decimal(Math.max(0, width - 0.6))));
            x += width;
        }
        var svg = new Svg("""
                <svg viewBox="0 0 100 10" width="100%%" height="10" preserveAspectRatio="none" aria-hidden="true">%s</svg>""".formatted(rects));
        svg.addClassName("summary-bar");
        svg.getElement().setAttribute("role", "img");
        svg.getElement().setAttribute("aria-label", getTranslation("reports.completions.share-bar", shares(summary)));
        return svg;
    }

    private String shares(CompletionSummary summary) {
        return Arrays.stream(CompletionStatus.values())
                .map(status -> word(status) + " " + share(status, summary))
                .collect(Collectors.joining(", "));
    }

    private String share(CompletionStatus status, CompletionSummary summary) {
        var percent = NumberFormat.getPercentInstance(getLocale());
        percent.setMaximumFractionDigits(1);
        return percent.format(summary.share(status));
    }

    private String word(CompletionStatus status) {
        return getTranslation("reports.status." + status.key());
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static Span part(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
