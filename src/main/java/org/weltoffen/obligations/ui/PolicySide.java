package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyPreview;
import org.weltoffen.shell.Note;

/// What a policy means in plain words, and what it would bring about with the staff of today.
final class PolicySide extends Div {

    private static final int NAMES_AT_MOST = 200;

    private final PolicyDesk desk;

    PolicySide(PolicyDesk desk) {
        this.desk = desk;
        addClassNames("stack");
    }

    void show(Policy policy) {
        removeAll();
        var preview = desk.previews().of(policy);
        add(reach(preview), sentence(policy), changes(policy, preview));
        var missing = preview.seminars();
        if (missing.sessionsMissing() > 0 || missing.seatsMissing() > 0) {
            add(new Note(
                    Note.Kind.WARNING, words("seminars-missing", missing.sessionsMissing(), missing.seatsMissing())));
        }
        add(joiners(preview));
    }

    private Section reach(PolicyPreview preview) {
        var number = new Span(number(preview.people()));
        number.addClassNames("policy-people", "number");
        var reached = preview.offices().stream()
                .filter(office -> office.reached() > 0)
                .toList();
        var card = card("reaches", number, new Paragraph(words("people-in-offices", preview.people(), reached.size())));
        if (desk.mayWrite() && !reached.isEmpty()) {
            card.add(new OfficeBars(reached));
            card.add(PolicyTables.disclosed(
                    words("as-table"),
                    PolicyTables.table(
                            words("by-office"),
                            List.of(words("office"), words("people"), words("added"), words("dropped")),
                            preview.offices().stream()
                                    .map(office -> List.of(
                                            office.name(),
                                            number(office.reached()),
                                            number(office.added()),
                                            number(office.dropped())))
                                    .toList())));
        }
        return card;
    }

    private Section sentence(Policy policy) {
        var sentence = desk.sentences().of(policy);
        var here = Language.of(getLocale());
        var there = here == Language.DE ? Language.EN : Language.DE;
        var first = new Paragraph(sentence.in(here));
        first.addClassName("policy-sentence");
        var second = new Paragraph(sentence.in(there));
        second.getElement().setAttribute("lang", there.tag());
        var lead = new Paragraph(words("sentence-lead"));
        lead.addClassNames("small", "muted");
        return card("sentence-title", first, PolicyTables.disclosed(words("other-language"), second), lead);
    }

    private Section changes(Policy policy, PolicyPreview preview) {
        var lines = new ArrayList<String>();
        lines.add(words("change-added", preview.added()));
        lines.add(words("change-dropped", preview.dropped()));
        lines.add(words("change-hours", preview.hours()));
        var seminars = preview.seminars();
        if (seminars.seatsNeeded() > 0) {
            lines.add(words(
                    "change-seminars", seminars.seatsNeeded(), seminars.sessionsNeeded(), seminars.sessionsPlanned()));
        }
        lines.add(words("change-mails", preview.mails()));
        var card = card("changes", PolicyTables.list(lines));
        if (desk.mayWrite() && preview.added() + preview.dropped() > 0) {
            card.add(new Loaded(words("show-people"), () -> people(policy, preview)));
        }
        return card;
    }

    private Div people(Policy policy, PolicyPreview preview) {
        var people = desk.previews().changes(policy, NAMES_AT_MOST);
        var table = PolicyTables.table(
                words("people-changed"),
                List.of(words("person"), words("office"), words("change")),
                people.stream()
                        .map(one -> List.of(one.name(), one.office(), words(one.added() ? "added" : "dropped")))
                        .toList());
        var all = preview.added() + preview.dropped();
        return people.size() < all
                ? new Div(table, new Paragraph(words("first-people", people.size(), all)))
                : new Div(table);
    }

    private Section joiners(PolicyPreview preview) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        var table = PolicyTables.table(
                words("joiners-caption"),
                List.of(words("joined-on"), words("due-on")),
                preview.joiners().stream()
                        .map(one -> List.of(
                                dates.format(one.joinedOn()),
                                one.dueOn() == null ? words("next-cycle") : dates.format(one.dueOn())))
                        .toList());
        return card("joiners", table);
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(words(title)));
        card.addClassNames("card", "policy-card");
        card.add(content);
        return card;
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String words(String key, Object... values) {
        return getTranslation("obligations.policy." + key, values);
    }
}
