package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.weltoffen.people.Application;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.LineKind;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.Note;

/// What the file would change, before anything is changed.
class DifferenceStep extends Section {

    private final Deliveries deliveries;
    private final Delivery delivery;
    private final Consumer<DeliveryId> onDone;
    private final Consumer<DeliveryId> onBack;
    private final Note dry = new Note(Note.Kind.INFO, getTranslation("people.import.dry"));
    private final DifferenceGrid grid;
    private final KindTiles tiles;
    private final Div list = new Div();
    private final Paragraph footer = new Paragraph();
    private final Div said = new Div();

    DifferenceStep(Deliveries deliveries, Delivery delivery, Consumer<DeliveryId> onDone, Consumer<DeliveryId> onBack) {
        this.deliveries = deliveries;
        this.delivery = delivery;
        this.onDone = onDone;
        this.onBack = onBack;
        grid = new DifferenceGrid(deliveries, delivery.id());
        tiles = new KindTiles(delivery, this::show);
        addClassName("import-differences");
        list.addClassName("import-list");
        footer.getElement().setAttribute("role", "status");
        add(dry, new FileLine(delivery), tiles, list);
        notes();
        add(said, bar());
        show(tiles.first());
    }

    /// That nothing has changed yet stands where other steps have a heading.
    Note heading() {
        return dry;
    }

    private void show(LineKind kind) {
        tiles.mark(kind);
        list.removeAll();
        int count = delivery.count(kind);
        if (count == 0) {
            list.add(new Paragraph(getTranslation("people.import.no-lines")));
            return;
        }
        grid.show(kind, count);
        footer.setText(getTranslation("people.import.lines", count));
        list.add(grid, footer);
    }

    private void notes() {
        if (delivery.blocked()) {
            add(new Note(Note.Kind.ERROR, getTranslation("people.import.blocked")));
        } else if (delivery.count(LineKind.FAULTY) > 0) {
            add(new Note(Note.Kind.WARNING, getTranslation("people.import.skipped", delivery.count(LineKind.FAULTY))));
        }
        if (delivery.leavingHeldBack()) {
            add(new Note(Note.Kind.WARNING, getTranslation("people.import.leaving-held-back")));
        }
        if (delivery.count(LineKind.HELD) > 0) {
            add(new Note(Note.Kind.INFO, getTranslation("people.import.held", delivery.count(LineKind.HELD))));
        }
    }

    private Div bar() {
        var back = new Button(
                getTranslation("people.import.back"), new Icon(Lucide.ARROW_LEFT), _ -> onBack.accept(delivery.id()));
        var bar = new Div(back);
        bar.addClassName("import-bar");
        if (delivery.count(LineKind.FAULTY) > 0) {
            bar.add(new FaultsDownload(deliveries, delivery));
        }
        if (!delivery.blocked() && delivery.differences() > 0) {
            bar.add(apply());
        }
        return bar;
    }

    private Button apply() {
        var apply = new Button(getTranslation("people.import.apply", delivery.differences()), click -> {
            apply(false);
            click.getSource().setEnabled(true);
        });
        apply.setDisableOnClick(true);
        apply.addThemeName("primary");
        return apply;
    }

    private void apply(boolean manyMayLeave) {
        switch (deliveries.apply(delivery.id(), manyMayLeave)) {
            case Application.Done _, Application.NotReady _ -> onDone.accept(delivery.id());
            case Application.AsksTwice asks -> new ManyLeaveDialog(asks, () -> apply(true)).open();
            case Application.StaffChanged _ -> say("people.import.staff-changed");
            case Application.Blocked _ -> say("people.import.blocked");
        }
    }

    private void say(String key) {
        said.removeAll();
        said.add(new ErrorNote(getTranslation(key), getTranslation("people.import.nothing-changed")));
    }
}
