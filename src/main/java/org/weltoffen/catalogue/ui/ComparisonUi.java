package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Comparison;
import org.weltoffen.catalogue.StandardBlocks.Pair;

/// Two ways beside each other as a table; below each other on a phone.
@Service
class ComparisonUi implements BlockUi<Comparison> {

    @Override
    public Class<Comparison> form() {
        return Comparison.class;
    }

    @Override
    public Component draw(Comparison comparison, Reading reading) {
        var head = new HtmlContainer("tr", column(comparison.left()), column(comparison.right()));
        var body = new HtmlContainer("tbody");
        comparison.rows().forEach(row -> body.add(row(row, comparison)));
        var table = new HtmlContainer("table", new HtmlContainer("thead", head), body);
        table.addClassName("comparison");
        return table;
    }

    private static Component column(String title) {
        var column = new HtmlContainer("th");
        column.getElement().setAttribute("scope", "col");
        column.setText(title);
        return column;
    }

    private static Component row(Pair pair, Comparison comparison) {
        var right = cell(pair.right(), comparison.right());
        if (pair.why() != null) {
            var why = new Paragraph(pair.why());
            why.addClassNames("small", "muted");
            right.add(why);
        }
        return new HtmlContainer("tr", cell(pair.left(), comparison.left()), right);
    }

    private static HtmlContainer cell(String text, String column) {
        var cell = new HtmlContainer("td", new Paragraph(text));
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }
}
