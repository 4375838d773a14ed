package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Consumer;
import org.weltoffen.people.Column;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.FileKind;
import org.weltoffen.people.FileSettings;
import org.weltoffen.people.file.FileFormat;
import org.weltoffen.people.file.Unreadable;
import org.weltoffen.shell.ErrorNote;

/// How the file is to be understood and what it may do.
class ColumnsStep extends Section {

    private final Deliveries deliveries;
    private final DeliveryId delivery;
    private final Consumer<DeliveryId> onCompared;
    private final H2 heading = new H2(getTranslation("people.import.meaning"));
    private final Div columns = new Div();
    private final Div problem = new Div();
    private FileSettings settings;

    ColumnsStep(Deliveries deliveries, Delivery delivery, Consumer<DeliveryId> onCompared) {
        this.deliveries = deliveries;
        this.delivery = delivery.id();
        this.onCompared = onCompared;
        this.settings = delivery.settings();
        addClassName("import-columns");
        columns.addClassNames("card", "import-mapping");
        add(new FileLine(delivery), meaning(), columns, problem, compare());
        readAgain(settings.columns());
    }

    H2 heading() {
        return heading;
    }

    /// What the file as a whole is.
    private Div meaning() {
        var card = new Div(heading, fields());
        card.addClassName("card");
        return card;
    }

    private Div fields() {
        var fields = new Div(kind(), source(), day());
        fields.addClassName("import-fields");
        if (!settings.workbook()) {
            fields.add(charset(), delimiter());
        }
        fields.add(scope(), switches());
        return fields;
    }

    private Select<FileKind> kind() {
        var kind = new Select<FileKind>();
        kind.setLabel(getTranslation("people.import.kind"));
        kind.setItems(FileKind.values());
        kind.setItemLabelGenerator(one ->
                getTranslation(one == FileKind.PEOPLE ? "people.import.kind.people" : "people.import.kind.units"));
        kind.setValue(settings.kind());
        kind.addValueChangeListener(change -> {
            settings = settings.withColumns(change.getValue(), Map.of());
            readAgain(Map.of());
        });
        return kind;
    }

    private ComboBox<String> source() {
        var source = new ComboBox<String>(getTranslation("people.import.source"));
        source.setItems(deliveries.sources());
        source.setAllowCustomValue(true);
        source.setHelperText(getTranslation("people.import.source-text"));
        source.setValue(settings.source());
        source.addCustomValueSetListener(set -> source.setValue(set.getDetail().strip()));
        source.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().isBlank()) {
                settings = settings.withSource(change.getValue());
            }
        });
        return source;
    }

    private DatePicker day() {
        var day = new DatePicker(getTranslation("people.import.day"));
        day.setHelperText(getTranslation("people.import.day-text"));
        day.setValue(settings.asOf());
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                settings = settings.withDay(change.getValue());
            }
        });
        return day;
    }

    private Select<Charset> charset() {
        var charset = new Select<Charset>();
        charset.setLabel(getTranslation("people.import.charset"));
        charset.setItems(FileFormat.CHARSETS);
        charset.setItemLabelGenerator(Charset::displayName);
        charset.setValue(settings.format().charset());
        charset.addValueChangeListener(change -> {
            settings = settings.withFormat(change.getValue(), settings.delimiter());
            readAgain(Map.of());
        });
        return charset;
    }

    private Select<Character> delimiter() {
        var delimiter = new Select<Character>();
        delimiter.setLabel(getTranslation("people.import.delimiter"));
        delimiter.setItems(FileFormat.DELIMITERS);
        delimiter.setItemLabelGenerator(this::delimiterWord);
        delimiter.setValue(settings.delimiter());
        delimiter.addValueChangeListener(change -> {
            settings = settings.withFormat(settings.format().charset(), change.getValue());
            readAgain(Map.of());
        });
        return delimiter;
    }

    private String delimiterWord(char delimiter) {
        return switch (delimiter) {
            case ';' -> getTranslation("people.import.delimiter.semicolon");
            case ',' -> getTranslation("people.import.delimiter.comma");
            default -> getTranslation("people.import.delimiter.tab");
        };
    }

    private RadioButtonGroup<Boolean> scope() {
        var scope = new RadioButtonGroup<Boolean>(getTranslation("people.import.scope"));
        scope.setItems(true, false);
        scope.setItemLabelGenerator(
                full -> getTranslation(full ? "people.import.scope.full" : "people.import.scope.delta"));
        scope.setValue(settings.full());
        scope.addValueChangeListener(change -> settings =
                settings.doing(change.getValue(), settings.mayCreate(), settings.mayChange(), settings.mayLeave()));
        return scope;
    }

    private Div switches() {
        var create = box("people.import.may.create", settings.mayCreate());
        var change = box("people.import.may.change", settings.mayChange());
        var leave = box("people.import.may.leave", settings.mayLeave());
        for (var box : new Checkbox[] {create, change, leave}) {
            box.addValueChangeListener(_ ->
                    settings = settings.doing(settings.full(), create.getValue(), change.getValue(), leave.getValue()));
        }
        var switches = new Div(create, change, leave);
        switches.addClassName("import-switches");
        switches.getElement().setAttribute("role", "group");
        switches.getElement().setAttribute("aria-label", getTranslation("people.import.may"));
        return switches;
    }

    private Checkbox box(String key, boolean on) {
        return new Checkbox(getTranslation(key), on);
    }

    /// Shows the columns of the file as it is read now.
    private void readAgain(Map<Column, Integer> chosen) {
        columns.removeAll();
        problem.removeAll();
        try {
            var head = deliveries.head(delivery, settings.format(), settings.source());
            var meanings = chosen.isEmpty()
                    ? deliveries.meanings(head.headings(), settings.kind(), settings.source())
                    : chosen;
            settings = settings.withColumns(settings.kind(), meanings);
            columns.add(
                    new H2(getTranslation("people.import.columns")),
                    new Paragraph(getTranslation("people.import.columns-text")),
                    new ColumnChoice(
                            head, settings, places -> settings = settings.withColumns(settings.kind(), places)));
        } catch (Unreadable e) {
            problem.add(problem(e));
        }
    }

    private Div compare() {
        var compare = new Button(getTranslation("people.import.compare"), click -> {
            compareNow();
            click.getSource().setEnabled(true);
        });
        compare.addThemeName("primary");
        compare.setDisableOnClick(true);
        var bar = new Div(compare);
        bar.addClassName("import-bar");
        return bar;
    }

    private void compareNow() {
        problem.removeAll();
        try {
            deliveries.compare(delivery, settings);
            onCompared.accept(delivery);
        } catch (Unreadable e) {
            problem.add(problem(e));
        }
    }

    private ErrorNote problem(Unreadable e) {
        return new ErrorNote(getTranslation(e.reason().key()), getTranslation("people.import.nothing-changed"));
    }
}
