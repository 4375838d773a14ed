package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Nothing here yet: a closed door, a sentence why, at most one button.
@Tag("div")
public class EmptyState extends Component {

    private static final String DOOR = "<svg viewBox=\"0 0 60 74\"><path d=\"M2 72V30A28 28 0 0 1 58 30V72Z\"/></svg>";

    public EmptyState(String title, String sentence) {
        this(closedDoor(), new H2(title), sentence);
    }

    /// With a search icon: a filter hides everything. The sentence names the filter.
    public static EmptyState nothingFound(String title, String sentence) {
        var glass = new Icon(Lucide.SEARCH);
        glass.addClassName("big");
        return new EmptyState(glass, new H2(title), sentence);
    }

    /// As a whole page, with the h1.
    public static EmptyState page(String title, String sentence) {
        return new EmptyState(closedDoor(), new H1(title), sentence);
    }

    private EmptyState(Component picture, HtmlComponent title, String sentence) {
        addClassName("empty-state");
        getElement().appendChild(picture.getElement(), title.getElement(), new Paragraph(sentence).getElement());
    }

    private static Component closedDoor() {
        var door = new Span();
        door.addClassName("closed-door");
        door.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", DOOR);
        return door;
    }

    /// The one way out: a [LinkButton] or a button.
    public EmptyState action(Component button) {
        getElement().appendChild(button.getElement());
        return this;
    }
}
