package org.weltoffen.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.weltoffen.notices.LongOverdue;

/// Offices in which reminders did not help, in counts, with the way to the list.
class OverduePanel extends Section {

    OverduePanel(LongOverdue overdue, int year) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("notices.overdue.title")),
                new Paragraph(getTranslation("notices.overdue.text", overdue.days())));
        var offices = overdue.byOffice();
        if (offices.isEmpty()) {
            add(new Paragraph(getTranslation("notices.overdue.nobody")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("overdue-offices");
        offices.forEach(office -> list.add(new ListItem(way(office, year))));
        add(list);
    }

    private Anchor way(LongOverdue.Office office, int year) {
        var way = new Anchor(
                "hr/completions?year=%d&status=overdue&office=%s"
                        .formatted(year, office.id().value()),
                getTranslation("notices.overdue.office", office.name(), office.people()));
        way.getElement().setAttribute("router-link", true);
        return way;
    }
}
