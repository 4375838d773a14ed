package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.LineKind;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Undoing;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.LinkButton;

/// What came of the file, and the way back.
class DoneStep extends Section {

    private final Deliveries deliveries;
    private final Delivery delivery;
    private final ZoneId zone;
    private final Consumer<DeliveryId> onChange;
    private final H2 heading;
    private final Div said = new Div();

    DoneStep(Deliveries deliveries, Delivery delivery, ZoneId zone, Consumer<DeliveryId> onChange) {
        this.deliveries = deliveries;
        this.delivery = delivery;
        this.zone = zone;
        this.onChange = onChange;
        addClassName("import-done");
        said.getElement().setAttribute("role", "status");
        heading = new H2(getTranslation("people.done." + delivery.state().name().toLowerCase(Locale.ROOT)));
        var card = new Div(heading, new Paragraph(counts()));
        card.addClassName("card");
        who(card);
        add(new FileLine(delivery), card, said, bar());
    }

    H2 heading() {
        return heading;
    }

    private String counts() {
        return getTranslation(
                "people.history.counts",
                delivery.count(LineKind.NEW),
                delivery.count(LineKind.CHANGED),
                delivery.count(LineKind.LEFT),
                delivery.count(LineKind.FAULTY));
    }

    private void who(Div card) {
        if (delivery.appliedAt() != null) {
            card.add(new Paragraph(getTranslation(
                    "people.done.applied-by",
                    Days.time(delivery.appliedAt(), zone, getLocale()),
                    delivery.appliedBy())));
        }
        if (delivery.undoneAt() != null) {
            card.add(new Paragraph(getTranslation(
                    "people.done.undone-by", Days.time(delivery.undoneAt(), zone, getLocale()), delivery.undoneBy())));
        }
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassName("import-bar");
        if (delivery.state() == Delivery.State.APPLIED) {
            var undo = new Button(getTranslation("people.done.undo"), click -> {
                undo();
                click.getSource().setEnabled(true);
            });
            undo.setDisableOnClick(true);
            bar.add(undo);
        }
        bar.add(new LinkButton(PeopleNavigation.PEOPLE, getTranslation("people.done.people")).primary());
        return bar;
    }

    private void undo() {
        switch (deliveries.undo(delivery.id())) {
            case Undoing.Done _ -> onChange.accept(delivery.id());
            case Undoing.StaffChanged _ -> say(getTranslation("people.undo.staff-changed"));
            case Undoing.NewcomersHaveBegun begun -> say(getTranslation("people.undo.begun", begun.people()));
            case Undoing.NotPossible _ -> say(getTranslation("people.undo.not-possible"));
        }
    }

    private void say(String sentence) {
        said.removeAll();
        said.add(new ErrorNote(sentence, getTranslation("people.import.nothing-changed")));
    }
}
