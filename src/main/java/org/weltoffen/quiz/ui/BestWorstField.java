package org.weltoffen.quiz.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weltoffen.quiz.RatedQuestion;
import org.weltoffen.quiz.RatedQuestion.Rated;

/// A table: a row for each way to act, a column of radio buttons for the best, one for the worst. On phones the rows
/// become cards; hence the roles, which browsers would drop with the layout.
final class BestWorstField extends PlacedField {

    private static final List<String> COLUMNS = List.of("best", "worst");

    private final Words words;
    private final String name;
    private final Map<String, Map<String, Tick>> radios = new LinkedHashMap<>();

    BestWorstField(RatedQuestion question, long seed, Words words, String labelledBy) {
        super(labelledBy, COLUMNS);
        this.words = words;
        name = question.id().value();
        var body = part("tbody", "rowgroup");
        question.shuffled(seed).forEach(option -> body.add(row(option)));
        var table = part("table", "table");
        table.addClassName("best-worst");
        table.getElement().setAttribute("aria-labelledby", labelledBy);
        table.add(head(), body);
        content().add(table);
    }

    private HtmlContainer head() {
        var row = part("tr", "row");
        row.add(heading("quiz.best-worst.option"));
        COLUMNS.forEach(column -> row.add(heading("quiz.best-worst.%s".formatted(column))));
        var head = part("thead", "rowgroup");
        head.add(row);
        return head;
    }

    private HtmlContainer heading(String key) {
        var heading = part("th", "columnheader");
        heading.getElement().setAttribute("scope", "col");
        heading.setText(words.of(key));
        return heading;
    }

    private HtmlContainer row(Rated option) {
        var text = option.text().in(words.language());
        var heading = part("th", "rowheader");
        heading.getElement().setAttribute("scope", "row");
        heading.setText(text);
        var row = part("tr", "row");
        row.add(heading);
        COLUMNS.forEach(column -> row.add(cell(column, option.id(), text)));
        return row;
    }

    private HtmlContainer cell(String column, String option, String text) {
        var title = words.of("quiz.best-worst." + column);
        var radio = Tick.radio("%s-%s".formatted(name, column), option).label("%s: %s".formatted(title, text));
        radio.onChange(_ -> choose(column, option));
        radios.computeIfAbsent(column, _ -> new LinkedHashMap<>()).put(option, radio);
        var shown = new Span(title);
        shown.addClassName("cell-title");
        var label = new HtmlContainer("label");
        label.add(radio, shown);
        var cell = part("td", "cell");
        cell.add(label);
        return cell;
    }

    private static HtmlContainer part(String tag, String role) {
        var part = new HtmlContainer(tag);
        part.getElement().setAttribute("role", role);
        return part;
    }

    /// Nothing is best and worst at once: the newer choice stands.
    @Override
    void settle(String newest, Map<String, String> chosen) {
        var other = newest.equals("best") ? "worst" : "best";
        var option = chosen.get(newest);
        if (option != null && chosen.remove(other, option)) {
            radio(other, option).check(false);
        }
    }

    private Tick radio(String column, String option) {
        return requireNonNull(requireNonNull(radios.get(column)).get(option));
    }

    @Override
    void draw(Map<String, String> chosen) {
        radios.forEach((column, options) ->
                options.forEach((option, radio) -> radio.check(option.equals(chosen.get(column)))));
    }
}
