package org.weltoffen.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Locale;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.LineKind;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// The files that were handed in, the newest first.
class History extends Section {

    private static final int SHOWN = 20;

    private final ZoneId zone;

    History(Deliveries deliveries, ZoneId zone) {
        this.zone = zone;
        addClassName("import-history");
        add(new H2(getTranslation("people.history.title")));
        var newest = deliveries.newest(SHOWN);
        if (newest.isEmpty()) {
            add(new EmptyState(getTranslation("people.history.none"), getTranslation("people.history.none-text")));
            return;
        }
        var list = new UnorderedList();
        newest.forEach(delivery -> list.add(item(delivery)));
        add(list);
    }

    private ListItem item(Delivery delivery) {
        var name = new Anchor(PeopleNavigation.delivery(delivery.id()), delivery.fileName());
        name.getElement().setAttribute("router-link", true);
        var words = new Div(
                name,
                line(getTranslation(
                        "people.history.line",
                        Days.time(delivery.deliveredAt(), zone, getLocale()),
                        delivery.deliveredBy(),
                        delivery.lines())),
                line(getTranslation(
                        "people.history.counts",
                        delivery.count(LineKind.NEW),
                        delivery.count(LineKind.CHANGED),
                        delivery.count(LineKind.LEFT),
                        delivery.count(LineKind.FAULTY))),
                line(getTranslation(
                        "people.import.checksum", delivery.checksum().substring(0, 16))));
        return new ListItem(words, badge(delivery));
    }

    private StatusBadge badge(Delivery delivery) {
        var kind =
                switch (delivery.state()) {
                    case RECEIVED, COMPARED -> Kind.PROGRESS;
                    case APPLIED -> Kind.SUCCESS;
                    case UNDONE, DISCARDED -> Kind.NEUTRAL;
                };
        return new StatusBadge(
                kind,
                getTranslation("people.delivery." + delivery.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Paragraph line(String text) {
        return new Paragraph(text);
    }
}
