package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/// Where this page stands: links to what lies above, then the page itself.
@Tag("nav")
public class Breadcrumb extends Component {

    private final OrderedList steps = new OrderedList();

    public Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        getElement().appendChild(steps.getElement());
    }

    /// A page above, at an address relative to the application.
    public Breadcrumb step(String text, String address) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        steps.add(new ListItem(link, new Icon(Lucide.CHEVRON_RIGHT)));
        return this;
    }

    /// The page itself, last.
    public Breadcrumb here(String text) {
        var here = new Span(text);
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
        return this;
    }
}
