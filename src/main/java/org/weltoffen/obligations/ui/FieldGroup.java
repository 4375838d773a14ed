package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import org.weltoffen.obligations.Policy;

/// One card of the editor: fields that show one side of a policy and give it back as changed.
abstract class FieldGroup extends Section {

    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private final Runnable onChange;

    /// @param key what follows *obligations.policy.* in the keys of the heading and its lead
    FieldGroup(String key, Runnable onChange) {
        this.onChange = onChange;
        addClassNames("card", "policy-fields");
        var lead = new Paragraph(words(key + "-lead"));
        lead.addClassNames("small", "muted");
        var head = new Div(new H2(words(key)), lead);
        head.addClassName("policy-fields-head");
        add(head);
    }

    /// Shows what the policy says.
    abstract void show(Policy policy);

    /// The policy as the fields say.
    abstract Policy applyTo(Policy policy);

    final void setReadOnly(boolean readOnly) {
        fields.forEach(field -> field.setReadOnly(readOnly));
    }

    /// Gives a field its label; a human's change of it is passed on.
    final <V, E extends HasValue.ValueChangeEvent<V>, C extends Component & HasValue<E, V> & HasLabel> C field(
            C field, String key) {
        field.setLabel(words(key));
        if (field instanceof DatePicker day) {
            Days.read(day, getLocale());
        } else if (field instanceof MultiSelectComboBox<?> many) {
            many.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        fields.add(field);
        return field;
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("policy-row");
        return row;
    }

    /// Whether nothing is filled in; then the field says so.
    static <C extends Component & HasValue<?, ?> & HasValidationProperties> boolean isMissing(C field) {
        field.setErrorMessage(field.getTranslation("obligations.policy.missing"));
        field.setInvalid(field.isEmpty());
        return field.isEmpty();
    }

    final String words(String key, Object... values) {
        return getTranslation("obligations.policy." + key, values);
    }
}
