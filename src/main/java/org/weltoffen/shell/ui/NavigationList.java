package org.weltoffen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// Links to pages, with the current one marked.
@Tag("nav")
final class NavigationList extends Component {

    private final List<Anchor> links = new ArrayList<>();

    NavigationList(String className, String label, List<MenuEntry> entries) {
        addClassName(className);
        getElement().setAttribute("aria-label", label);
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        getElement().appendChild(list.getElement());
    }

    private Anchor link(MenuEntry entry) {
        var link = link(Destinations.plain(entry.path()), getTranslation(entry.title()));
        var icon = entry.icon() == null
                ? Lucide.CIRCLE_DOT
                : Lucide.named(entry.icon()).orElse(Lucide.CIRCLE_DOT);
        link.addComponentAsFirst(new Icon(icon));
        links.add(link);
        return link;
    }

    static Anchor link(String address, String text) {
        var link = new Anchor(address);
        link.add(new Span(text));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /// Marks the link to this address, or to the nearest page above it.
    void mark(String address) {
        links.forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.stream()
                .filter(link -> isAt(address, link.getHref()))
                .max(Comparator.comparingInt(link -> link.getHref().length()))
                .ifPresent(link -> link.getElement()
                        .setAttribute("aria-current", link.getHref().equals(address) ? "page" : "true"));
    }

    private static boolean isAt(String address, String link) {
        return address.equals(link) || address.startsWith(link + "/");
    }
}
