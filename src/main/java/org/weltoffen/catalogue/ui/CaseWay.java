package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.catalogue.CasePath;

/// The way through a case as dots: decided, now, still to come.
final class CaseWay extends Div {

    private CaseWay(String label) {
        addClassName("case-way");
        add(new Span(label));
    }

    static CaseWay of(CasePath path, boolean showsConsequence, String label) {
        var way = new CaseWay(label);
        var dots = new Div();
        dots.addClassName("case-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        var decided = path.steps().size() - (showsConsequence ? 1 : 0);
        for (var i = 0; i < path.decisions(); i++) {
            var dot = new Span();
            dot.addClassNames("case-dot", i < decided ? "done" : i == decided ? "now" : "open");
            dots.add(dot);
        }
        way.add(dots);
        return way;
    }
}
