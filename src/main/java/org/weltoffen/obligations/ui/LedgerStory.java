package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.weltoffen.obligations.LedgerEntry;

/// What happened to the row, from the first day on. Nothing is ever taken out of it.
class LedgerStory extends Section {

    LedgerStory(List<LedgerEntry> story, ZoneId zone) {
        addClassNames("card", "stack");
        var list = new OrderedList();
        list.addClassName("ledger-story");
        story.forEach(entry -> list.add(line(entry, zone)));
        add(new H2(getTranslation("obligations.ledger.story")), list);
    }

    private ListItem line(LedgerEntry entry, ZoneId zone) {
        var day = new Span(Days.day(entry.day(), getLocale()));
        day.addClassName("muted");
        var what = new Span(
                getTranslation("obligations.ledger.event." + entry.kind().key()));
        what.addClassName("card-list-name");
        var why = new Span(getTranslation("obligations.ledger.cause." + entry.cause()));
        why.addClassNames("small", "muted");
        var item = new ListItem(day, new Div(what, why));
        if (entry.byHand()) {
            why.setText("%s, %s".formatted(why.getText(), getTranslation("obligations.ledger.by-hand")));
        }
        if (entry.remark() != null) {
            why.setText("%s: %s".formatted(why.getText(), entry.remark()));
        }
        var known = LocalDate.ofInstant(entry.at(), zone);
        if (!known.equals(entry.day())) {
            why.setText("%s, %s"
                    .formatted(
                            why.getText(), getTranslation("obligations.ledger.known", Days.day(known, getLocale()))));
        }
        return item;
    }
}
