package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.weltoffen.obligations.Batch;
import org.weltoffen.obligations.Change;

/// Asks what exactly to change, for one obligation or for many.
public class ChangeDialog extends Dialog {

    private static final int MOST_DAYS = 365;
    private static final int TWO_WEEKS = 14;

    private final Batch.Kind kind;
    private final IntegerField days = new IntegerField(getTranslation("obligations.change.days"));
    private final RadioButtonGroup<Change.Reason> reason = new RadioButtonGroup<>();
    private final DatePicker on;
    private final DatePicker until;
    private final TextField remark = new TextField(getTranslation("obligations.change.remark"));
    private final Paragraph said = new Paragraph();

    /// @param text what it is about, as a sentence
    public ChangeDialog(Batch.Kind kind, String text, Clock clock, Consumer<Change> then) {
        this.kind = kind;
        on = Days.field(getTranslation("obligations.change.on"), getLocale());
        until = Days.field(getTranslation("obligations.change.until"), getLocale());
        var words = getTranslation("obligations.change." + kind.key());
        addClassName("change-dialog");
        setHeaderTitle(words);
        said.getElement().setAttribute("role", "status");
        days.setMin(1);
        days.setMax(MOST_DAYS);
        days.setValue(TWO_WEEKS);
        on.setMax(LocalDate.now(clock));
        remark.setMaxLength(Change.Recognise.LONGEST_REMARK);
        remark.setHelperText(getTranslation("obligations.change.remark-help"));
        remark.setWidthFull();
        until.setMax(LocalDate.now(clock).plusYears(3));
        reason.setLabel(getTranslation("obligations.change.reason"));
        reason.setItems(Change.Reason.values());
        reason.setItemLabelGenerator(this::word);
        add(new Paragraph(text));
        add(fields());
        add(said);
        var go = new Button(words, _ -> change().ifPresentOrElse(
                        change -> {
                            close();
                            then.accept(change);
                        },
                        () -> said.setText(getTranslation("obligations.change.missing"))));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("obligations.change.cancel"), _ -> close()), go);
    }

    private String word(Change.Reason one) {
        return getTranslation("obligations.change.reason."
                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Component[] fields() {
        return switch (kind) {
            case EXTEND -> new Component[] {days};
            case EXEMPT -> new Component[] {reason};
            case RECOGNISE -> new Component[] {on, until, remark};
            case PAUSE -> new Component[] {new Paragraph(getTranslation("obligations.change.paused-from"))};
        };
    }

    private Optional<Change> change() {
        return switch (kind) {
            case EXTEND ->
                Optional.ofNullable(days.getValue())
                        .filter(many -> many >= 1 && many <= MOST_DAYS)
                        .map(Change.Extend::new);
            case EXEMPT -> Optional.ofNullable(reason.getValue()).map(Change.Exempt::new);
            case RECOGNISE -> recognise();
            case PAUSE -> Optional.of(new Change.Pause());
        };
    }

    private Optional<Change> recognise() {
        var end = until.getValue();
        return Optional.ofNullable(on.getValue())
                .filter(_ -> !remark.getValue().isBlank())
                .filter(day -> !on.isInvalid() && !until.isInvalid() && (end == null || !end.isBefore(day)))
                .map(day -> new Change.Recognise(day, end, remark.getValue().strip()));
    }
}
