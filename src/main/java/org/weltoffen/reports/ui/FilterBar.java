package org.weltoffen.reports.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.Choices;
import org.weltoffen.reports.Choices.Office;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionStatus;
import org.weltoffen.reports.Mode;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The fields that make a filter. Shows a filter without reporting it back; reports what a person changes.
class FilterBar extends Section {

    private final Choices choices;
    private final List<Office> offices;
    private final Consumer<CompletionFilter> onChoice;

    private final TextField search = new TextField();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<Office> office = new ComboBox<>();
    private final MultiSelectComboBox<CompletionStatus> status = new MultiSelectComboBox<>();
    private final Select<Integer> wave = new Select<>();
    private final Select<Mode> mode = new Select<>();
    private CompletionFilter filter;

    FilterBar(Choices choices, Consumer<CompletionFilter> onChoice, Consumer<String> onSearch) {
        this.choices = choices;
        this.onChoice = onChoice;
        offices = choices.offices();
        filter = CompletionFilter.of(choices.thisYear());
        addClassNames("filter-bar", "wo-dense");
        setAriaLabel(getTranslation("reports.filter.label"));
        searchField(onSearch);
        yearField();
        officeField();
        statusField();
        waveField();
        modeField();
        add(search, year, office, status, wave, mode, reset());
    }

    void show(CompletionFilter shown) {
        filter = shown;
        year.setItems(with(shown.year(), choices.years()));
        wave.setItems(with(shown.wave(), choices.waves(shown.year())));
        search.setValue(shown.text());
        year.setValue(shown.year());
        office.setValue(find(shown.office()));
        status.setValue(shown.statuses());
        wave.setVisible(wave.getListDataView().getItemCount() > 0);
        wave.setValue(shown.wave());
        mode.setValue(shown.mode());
    }

    void focusSearch() {
        search.focus();
    }

    /// The choices and what the address says. A field that does not know its value would clear it by itself.
    private static List<Integer> with(@Nullable Integer chosen, List<Integer> known) {
        if (chosen == null || known.contains(chosen)) {
            return known;
        }
        return Stream.concat(known.stream(), Stream.of(chosen)).sorted().toList();
    }

    private void searchField(Consumer<String> onSearch) {
        search.setLabel(getTranslation("reports.filter.search"));
        search.setPlaceholder(getTranslation("reports.filter.search.placeholder"));
        search.setPrefixComponent(new Icon(Lucide.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(change.getValue());
            }
        });
    }

    private void yearField() {
        year.setLabel(getTranslation("reports.filter.year"));
        year.setItemLabelGenerator(String::valueOf);
        onChange(year, value -> filter.withYear(value == null ? choices.thisYear() : value)
                .withWave(null));
    }

    private void officeField() {
        office.setLabel(getTranslation("reports.filter.office"));
        office.setPlaceholder(getTranslation("reports.filter.all"));
        office.setItems(offices);
        office.setItemLabelGenerator(Office::name);
        office.setClearButtonVisible(true);
        onChange(office, value -> filter.withOffice(value == null ? null : value.id()));
    }

    private void statusField() {
        status.setLabel(getTranslation("reports.filter.status"));
        status.setPlaceholder(getTranslation("reports.filter.all"));
        status.setItems(CompletionStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("reports.status." + one.key()));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(filter.withStatuses(change.getValue()));
            }
        });
    }

    private void waveField() {
        wave.setLabel(getTranslation("reports.filter.wave"));
        emptyMeansAll(wave);
        wave.setItemLabelGenerator(number -> number == null
                ? getTranslation("reports.filter.all")
                : getTranslation("reports.filter.wave.one", Integer.toString(number)));
        onChange(wave, value -> filter.withWave(value));
    }

    private void modeField() {
        mode.setLabel(getTranslation("reports.filter.mode"));
        emptyMeansAll(mode);
        mode.setItems(Arrays.asList(Mode.values()));
        mode.setItemLabelGenerator(one ->
                one == null ? getTranslation("reports.filter.all") : getTranslation("reports.mode." + one.key()));
        onChange(mode, value -> filter.withMode(value));
    }

    private void emptyMeansAll(Select<?> field) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("reports.filter.all"));
        field.setPlaceholder(getTranslation("reports.filter.all"));
    }

    private Button reset() {
        var reset = new Button(
                getTranslation("reports.filter.reset"), click -> onChoice.accept(CompletionFilter.of(filter.year())));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return reset;
    }

    private <T> void onChange(AbstractField<?, T> field, Change<T> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoice.accept(change.of(event.getValue()));
            }
        });
    }

    private @Nullable Office find(@Nullable UnitId id) {
        return offices.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private interface Change<T> {
        CompletionFilter of(@Nullable T value);
    }
}
