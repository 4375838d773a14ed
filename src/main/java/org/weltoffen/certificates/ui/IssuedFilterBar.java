package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weltoffen.certificates.IssuedFilter;
import org.weltoffen.certificates.IssuedState;
import org.weltoffen.people.Unit;
import org.weltoffen.people.UnitId;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The fields that make a filter. Shows one without reporting it back; reports what a person changes.
class IssuedFilterBar extends Section {

    private final List<Unit> offices;
    private final Consumer<IssuedFilter> onChoice;
    private final TextField search = new TextField();
    private final ComboBox<Unit> office = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private final Select<IssuedState> state = new Select<>();
    private IssuedFilter filter = IssuedFilter.all();

    IssuedFilterBar(List<Unit> offices, Consumer<IssuedFilter> onChoice, Consumer<String> onSearch) {
        this.offices = offices;
        this.onChoice = onChoice;
        addClassNames("filter-bar", "wo-dense");
        setAriaLabel(getTranslation("certificates.hr.filter"));
        searchField(onSearch);
        officeField();
        yearField();
        stateField();
        add(search, office, year, state);
    }

    void show(IssuedFilter shown) {
        filter = shown;
        search.setValue(shown.text());
        office.setValue(find(shown.office()));
        year.setValue(shown.year());
        state.setValue(shown.state());
    }

    private void searchField(Consumer<String> onSearch) {
        search.setLabel(getTranslation("certificates.hr.search"));
        search.setPlaceholder(getTranslation("certificates.hr.search-help"));
        search.setPrefixComponent(new Icon(Lucide.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
    }

    private void officeField() {
        office.setLabel(getTranslation("certificates.hr.office"));
        office.setPlaceholder(getTranslation("certificates.hr.all"));
        office.setItems(offices);
        office.setItemLabelGenerator(Unit::name);
        office.setClearButtonVisible(true);
        onChange(office, value -> filter.withOffice(value == null ? null : value.id()));
    }

    private void yearField() {
        year.setLabel(getTranslation("certificates.hr.year"));
        year.setPlaceholder(getTranslation("certificates.hr.all"));
        year.setMin(2000);
        year.setMax(2999);
        year.setClearButtonVisible(true);
        onChange(year, value -> filter.withYear(value));
    }

    private void stateField() {
        state.setLabel(getTranslation("certificates.hr.state"));
        state.setPlaceholder(getTranslation("certificates.hr.all"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("certificates.hr.all"));
        state.setItems(IssuedState.values());
        state.setItemLabelGenerator(
                one -> getTranslation(one == null ? "certificates.hr.all" : "certificates.status." + one.key()));
        onChange(state, value -> filter.withState(value));
    }

    private <T> void onChange(AbstractField<?, T> field, Function<@Nullable T, IssuedFilter> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoice.accept(change.apply(event.getValue()));
            }
        });
    }

    private @Nullable Unit find(@Nullable UnitId id) {
        return offices.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
