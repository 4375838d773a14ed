package org.weltoffen.reports.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;

/// A small table, whole at once. The first cell names its row; it scrolls by itself where the page is narrow.
class PlainTable extends Div {

    PlainTable(String caption, List<String> heads, List<? extends List<String>> rows) {
        addClassName("plain-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        var title = new HtmlContainer("caption");
        title.addClassName("only-heard");
        title.setText(caption);
        var head = part("thead", Stream.of(row(heads.stream().map(text -> cell("th", "col", text)))));
        var body = part("tbody", rows.stream().map(PlainTable::row));
        var table = new HtmlContainer("table");
        table.add(title, head, body);
        add(table);
    }

    private static HtmlContainer row(List<String> texts) {
        return row(Stream.concat(
                Stream.of(cell("th", "row", texts.getFirst())),
                texts.stream().skip(1).map(text -> cell("td", "", text))));
    }

    private static HtmlContainer row(Stream<HtmlContainer> cells) {
        return part("tr", cells);
    }

    private static HtmlContainer part(String tag, Stream<HtmlContainer> contents) {
        var part = new HtmlContainer(tag);
        contents.forEach(part::add);
        return part;
    }

    private static HtmlContainer cell(String tag, String scope, String text) {
        var cell = new HtmlContainer(tag);
        cell.setText(text);
        if (!scope.isEmpty()) {
            cell.getElement().setAttribute("scope", scope);
        }
        return cell;
    }
}
