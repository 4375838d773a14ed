package org.weltoffen.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.PeoplePages;
import org.weltoffen.people.PersonOnDay;
import org.weltoffen.shell.PhoneColumns;

/// The people, loaded as they come into view. On a phone it keeps name and place.
class PeopleGrid extends Grid<PersonOnDay> {

    private final PhoneColumns columns = new PhoneColumns(this);

    PeopleGrid() {
        addClassNames("people-grid", "wo-dense");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", getTranslation("people.people.title"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        columns();
    }

    void show(PeoplePages pages) {
        setItems(query -> pages.page(query.getOffset(), query.getLimit()).stream(), _ -> pages.all());
    }

    private void columns() {
        addComponentColumn(PeopleGrid::name)
                .setHeader(getTranslation("people.column.name"))
                .setWidth("11rem")
                .setFlexGrow(2);
        columns.wide(addColumn(PersonOnDay::staffNumber)
                .setHeader(getTranslation("people.column.staff-number"))
                .setWidth("9.5rem")
                .setFlexGrow(0));
        addColumn(place())
                .setHeader(getTranslation("people.people.place"))
                .setWidth("9rem")
                .setFlexGrow(3);
        columns.wide(addColumn(PersonOnDay::post)
                .setHeader(getTranslation("people.column.post"))
                .setFlexGrow(2));
        columns.wide(addColumn(row -> new FieldWords(getLocale(), this::getTranslation).contact(row.contact()))
                .setHeader(getTranslation("people.column.contact"))
                .setWidth("9rem")
                .setFlexGrow(0));
        columns.wide(addColumn(row -> getTranslation("people.people.percent", row.partTime()))
                .setHeader(getTranslation("people.column.part-time"))
                .setWidth("6rem")
                .setFlexGrow(0));
        columns.wide(addColumn(row -> Days.day(row.from(), getLocale()))
                .setHeader(getTranslation("people.person.from"))
                .setWidth("8rem")
                .setFlexGrow(0));
    }

    private static Span name(PersonOnDay row) {
        var link = new Anchor(PeopleNavigation.person(row.id()), row.name());
        link.getElement().setAttribute("router-link", true);
        return new Span(link);
    }

    private static LitRenderer<PersonOnDay> place() {
        return LitRenderer.<PersonOnDay>of(
                        "<div class='first-line'>${item.unit}</div><div class='second-line'>${item.office}</div>")
                .withProperty("unit", PersonOnDay::unit)
                .withProperty("office", row -> row.office().equals(row.unit()) ? "" : row.office());
    }
}
