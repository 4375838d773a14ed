package org.weltoffen.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// The mark, the name and where one is; leads home.
final class Brand extends Anchor {

    private static final String MARK = "<svg width=\"38\" height=\"38\" viewBox=\"0 0 40 40\">"
            + "<path class=\"pane\" d=\"M11.5 36V18.5a8.5 8.5 0 0 1 17 0V36Z\"/>"
            + "<path class=\"arch\" d=\"M6 36V18a14 14 0 0 1 28 0V36\"/>"
            + "<path class=\"leaf\" d=\"M11.5 36V18.5a8.5 8.5 0 0 1 4.6-7.55L19 13v20.5Z\"/></svg>";

    Brand(String place) {
        super("");
        addClassName("brand");
        getElement().setAttribute("router-link", true);
        getElement().setAttribute("aria-label", getTranslation("shell.brand.label", place));
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", MARK);
        var name = new Span("Weltoffen");
        name.addClassName("brand-name");
        var where = new Span(place);
        where.addClassName("brand-place");
        add(mark, new Div(name, where));
    }
}
