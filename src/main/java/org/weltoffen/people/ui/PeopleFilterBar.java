package org.weltoffen.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.weltoffen.people.PeopleFilter;
import org.weltoffen.people.Unit;

/// Whom to show, and as of which day.
class PeopleFilterBar extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 300;

    private final List<Unit> offices;
    private final TextField text = new TextField();
    private final DatePicker day = new DatePicker();
    private final ComboBox<Unit> office = new ComboBox<>();
    private PeopleFilter shown;

    PeopleFilterBar(
            PeopleFilter shown, List<Unit> offices, Consumer<PeopleFilter> onChoice, Consumer<String> onSearch) {
        this.shown = shown;
        this.offices = offices;
        addClassName("people-filter");
        text.setLabel(getTranslation("people.people.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
        day.setLabel(getTranslation("people.people.day"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChoice.accept(this.shown.withDay(change.getValue()));
            }
        });
        office.setLabel(getTranslation("people.people.office"));
        office.setPlaceholder(getTranslation("people.people.office.all"));
        office.setClearButtonVisible(true);
        office.setItems(offices);
        office.setItemLabelGenerator(Unit::name);
        office.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var unit = change.getValue();
                onChoice.accept(this.shown.withOffice(unit == null ? null : unit.id()));
            }
        });
        add(text, day, office);
    }

    void show(PeopleFilter filter) {
        shown = filter;
        text.setValue(filter.text());
        day.setValue(filter.day());
        offices.stream()
                .filter(unit -> unit.id().equals(filter.office()))
                .findFirst()
                .ifPresentOrElse(office::setValue, office::clear);
    }
}
