package org.weltoffen.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.DeliveryLine;
import org.weltoffen.people.FieldChange;
import org.weltoffen.people.Finding;
import org.weltoffen.people.LineKind;
import org.weltoffen.shell.PhoneColumns;

/// The differences of one kind, loaded as they come into view.
class DifferenceGrid extends Grid<DeliveryLine> {

    private final Deliveries deliveries;
    private final DeliveryId delivery;
    private final PhoneColumns columns = new PhoneColumns(this);

    DifferenceGrid(Deliveries deliveries, DeliveryId delivery) {
        this.deliveries = deliveries;
        this.delivery = delivery;
        addClassNames("difference-grid", "wo-dense");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", getTranslation("people.import.step.differences"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        columns();
    }

    void show(LineKind kind, int count) {
        setItems(
                query -> deliveries.lines(delivery, kind, query.getOffset(), query.getLimit()).stream(),
                query -> count);
    }

    private void columns() {
        columns.wide(addColumn(row -> row.line() == 0 ? "–" : Integer.toString(row.line()))
                .setHeader(getTranslation("people.line.line"))
                .setWidth("5rem")
                .setFlexGrow(0));
        columns.wide(addColumn(DeliveryLine::code)
                .setHeader(getTranslation("people.line.code"))
                .setWidth("9rem")
                .setFlexGrow(1));
        addColumn(DeliveryLine::name)
                .setHeader(getTranslation("people.column.name"))
                .setWidth("8rem")
                .setFlexGrow(1);
        addComponentColumn(this::what)
                .setHeader(getTranslation("people.line.what"))
                .setWidth("11rem")
                .setFlexGrow(4);
    }

    private Component what(DeliveryLine row) {
        var what = new Div();
        what.addClassName("difference-what");
        row.changes().forEach(change -> what.add(change(change)));
        row.faults().forEach(fault -> what.add(fault(fault)));
        return what;
    }

    private Paragraph change(FieldChange change) {
        var words = new FieldWords(getLocale(), this::getTranslation);
        var line = new Paragraph(new Span(getTranslation(change.field().key()) + ": "));
        if (change.before() != null) {
            line.add(marked("del", words.value(change.field(), change.before())));
        }
        if (change.before() != null && change.after() != null) {
            line.add(new Span(" → "));
        }
        if (change.after() != null) {
            line.add(marked("ins", words.value(change.field(), change.after())));
        }
        return line;
    }

    private Paragraph fault(Finding fault) {
        var line = new Paragraph();
        if (!fault.field().isEmpty()) {
            line.add(new Span(fault.field() + ": "));
        }
        if (!fault.value().isEmpty()) {
            line.add(marked("del", fault.value()), new Span(" "));
        }
        line.add(new Span(getTranslation(fault.remedy().key())));
        return line;
    }

    private static Component marked(String tag, String text) {
        var mark = new HtmlContainer(tag);
        mark.setText(text);
        return mark;
    }
}
