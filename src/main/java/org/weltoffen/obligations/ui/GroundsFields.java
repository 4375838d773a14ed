package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Grounds;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Policy;

/// What a policy is called, how strongly it asks, and what it stands on.
final class GroundsFields extends FieldGroup {

    private final TextField nameDe = field(new TextField(), "grounds.name-de");
    private final TextField nameEn = field(new TextField(), "grounds.name-en");
    private final RadioButtonGroup<Mode> mode = field(new RadioButtonGroup<>(), "grounds.mode");
    private final TextField basisDe = field(new TextField(), "grounds.basis-de");
    private final TextField basisEn = field(new TextField(), "grounds.basis-en");
    private final TextField responsible = field(new TextField(), "grounds.responsible");
    private final DatePicker staffCouncil = field(new DatePicker(), "grounds.staff-council");
    private final DatePicker management = field(new DatePicker(), "grounds.management");

    GroundsFields(Runnable onChange) {
        super("grounds", onChange);
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(one -> words("mode." + one.name().toLowerCase(Locale.ROOT)));
        management.setHelperText(words("grounds.management-help"));
        add(row(nameDe, nameEn), mode, row(basisDe, basisEn), row(responsible, staffCouncil, management));
    }

    @Override
    void show(Policy policy) {
        var it = policy.grounds();
        var basis = it.legalBasis();
        nameDe.setValue(policy.name().de());
        nameEn.setValue(policy.name().en());
        mode.setValue(policy.mode());
        basisDe.setValue(basis == null ? "" : basis.de());
        basisEn.setValue(basis == null ? "" : basis.en());
        responsible.setValue(it.responsible() == null ? "" : it.responsible());
        staffCouncil.setValue(it.staffCouncilOn());
        management.setValue(it.managementDecidedOn());
    }

    @Override
    Policy applyTo(Policy policy) {
        var name = new Text(
                or(nameDe.getValue(), policy.name().de()),
                or(nameEn.getValue(), policy.name().en()));
        return policy.named(name)
                .with(mode.getValue())
                .with(new Grounds(
                        basis(), orNull(responsible.getValue()), staffCouncil.getValue(), management.getValue()));
    }

    /// In one language only, it counts for both until the other is there.
    private @Nullable Text basis() {
        var de = basisDe.getValue().strip();
        var en = basisEn.getValue().strip();
        return de.isEmpty() && en.isEmpty() ? null : new Text(de.isEmpty() ? en : de, en.isEmpty() ? de : en);
    }

    private static String or(String typed, String before) {
        return typed.isBlank() ? before : typed.strip();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
