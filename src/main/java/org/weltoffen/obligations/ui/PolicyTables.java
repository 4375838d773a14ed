package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;

/// Plain tables and lists as these pages show them.
final class PolicyTables {

    private PolicyTables() {}

    static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        list.addClassNames("policy-list", "small");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    static NativeDetails disclosed(String summary, Component content) {
        var details = new NativeDetails(summary, content);
        details.addClassNames("disclosure", "small");
        return details;
    }

    /// The first column names the row. It scrolls by itself where the page is narrow.
    static Div table(String caption, List<String> heads, List<? extends List<String>> rows) {
        var table = new HtmlContainer("table");
        table.addClassName("policy-table");
        var title = new HtmlContainer("caption");
        title.addClassName("only-heard");
        title.setText(caption);
        var head = new HtmlContainer("thead");
        head.add(row(heads.stream().map(text -> cell("th", "col", text)).toList()));
        var body = new HtmlContainer("tbody");
        rows.forEach(row -> body.add(row(cells(row))));
        table.add(title, head, body);
        var frame = new Div(table);
        frame.addClassName("policy-table-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", caption);
        return frame;
    }

    private static List<HtmlContainer> cells(List<String> texts) {
        var first = cell("th", "row", texts.getFirst());
        var others = texts.stream().skip(1).map(text -> cell("td", "", text));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static HtmlContainer row(List<HtmlContainer> cells) {
        var row = new HtmlContainer("tr");
        cells.forEach(row::add);
        return row;
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
