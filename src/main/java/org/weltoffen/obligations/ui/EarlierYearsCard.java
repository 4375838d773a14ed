package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.spi.HomeCard;

/// What became of earlier years. Next year stands beside this one; nothing is reset.
@Service
class EarlierYearsCard implements HomeCard {

    private final Staff staff;
    private final MyYear year;

    EarlierYearsCard(Staff staff, MyYear year) {
        this.staff = staff;
        this.year = year;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component draw() {
        var card = new Section();
        var locale = UI.getCurrent().getLocale();
        card.addClassName("card");
        card.add(new H2(card.getTranslation("obligations.earlier.title")));
        var earlier = staff.self().map(year::earlier).orElse(List.of());
        if (earlier.isEmpty()) {
            var none = new Paragraph(card.getTranslation("obligations.earlier.none"));
            none.addClassName("muted");
            card.add(none);
        } else {
            var list = new UnorderedList();
            list.addClassName("card-list");
            earlier.forEach(obligation -> list.add(entry(obligation, card, locale)));
            card.add(list);
        }
        return card;
    }

    private static ListItem entry(Obligation obligation, Section card, Locale locale) {
        var name = new Span(obligation.policyName().in(Language.of(locale)));
        name.addClassName("card-list-name");
        var what = new Span(card.getTranslation("obligations.earlier." + key(obligation), day(obligation, locale)));
        what.addClassNames("small", "muted");
        return new ListItem(new Div(name), new Div(what));
    }

    private static String key(Obligation obligation) {
        return switch (obligation.status()) {
            case FULFILLED -> "fulfilled";
            case RECOGNISED -> "recognised";
            case EXEMPT -> "exempt";
            case PAUSED -> "paused";
            case OPEN, LAPSED -> "open";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String day(Obligation obligation, Locale locale) {
        var day = obligation.fulfilledOn();
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }
}
