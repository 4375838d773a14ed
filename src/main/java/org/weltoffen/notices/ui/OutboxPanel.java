package org.weltoffen.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.weltoffen.notices.AddressBook;
import org.weltoffen.notices.OutboxReport;
import org.weltoffen.shell.Note;

/// How many mails stand where, what went wrong, and another try.
class OutboxPanel extends Section {

    private final OutboxReport outbox;
    private final AddressBook addresses;
    private final Div contents = new Div();
    private final Paragraph said = new Paragraph();

    OutboxPanel(OutboxReport outbox, AddressBook addresses) {
        this.outbox = outbox;
        this.addresses = addresses;
        addClassNames("card", "stack");
        contents.addClassName("stack");
        said.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("notices.outbox.title")), contents, said);
        show();
    }

    void show() {
        contents.removeAll();
        if (!outbox.canSend()) {
            contents.add(new Note(Note.Kind.WARNING, getTranslation("notices.outbox.no-server")));
        }
        if (outbox.keepsSamples()) {
            contents.add(new Note(Note.Kind.INFO, getTranslation("notices.outbox.samples")));
        }
        contents.add(counts());
        var missing = addresses.missing();
        if (missing > 0) {
            contents.add(new Note(Note.Kind.WARNING, getTranslation("notices.outbox.no-address", missing)));
        }
        showFailures();
    }

    private DescriptionList counts() {
        var list = new DescriptionList();
        list.addClassName("outbox-counts");
        outbox.counts()
                .forEach((state, mails) -> list.add(new Div(
                        new DescriptionList.Term(
                                getTranslation("notices.outbox." + state.name().toLowerCase(Locale.ROOT))),
                        new DescriptionList.Description(getTranslation("notices.outbox.number", mails)))));
        return list;
    }

    private void showFailures() {
        var failures = outbox.failures();
        if (failures.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("outbox-failures");
        failures.forEach(failure -> list.add(item(failure)));
        contents.add(new H3(getTranslation("notices.outbox.failures")), list);
    }

    private ListItem item(OutboxReport.Failure failure) {
        var words = new Span(getTranslation("notices.outbox.failure", failure.mails(), failure.reason()));
        words.addClassName("grow");
        var retry = new Button(getTranslation("notices.outbox.retry"), _ -> retry(failure));
        retry.setAriaLabel(getTranslation("notices.outbox.retry.label", failure.reason()));
        var item = new ListItem(words, retry);
        item.addClassName("row");
        return item;
    }

    private void retry(OutboxReport.Failure failure) {
        said.setText(getTranslation("notices.outbox.retried", outbox.retry(failure.reason())));
        show();
    }
}
