package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Audience;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyChoices.UnitChoice;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.Employee;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.Staff;
import org.weltoffen.people.UnitId;

/// Whom a policy addresses.
final class WhoFields extends FieldGroup {

    private static final int SUGGESTIONS = 20;

    private final Staff staff;
    private final List<UnitChoice> choices;

    private final TextField nameDe = field(new TextField(), "who.name-de");
    private final TextField nameEn = field(new TextField(), "who.name-en");
    private final CheckboxGroup<LegalKind> kinds = field(new CheckboxGroup<>(), "who.kinds");
    private final MultiSelectComboBox<UnitChoice> units = field(new MultiSelectComboBox<>(), "who.units");
    private final MultiSelectComboBox<UnitChoice> exceptUnits = field(new MultiSelectComboBox<>(), "who.except-units");
    private final CheckboxGroup<ContactIntensity> contacts = field(new CheckboxGroup<>(), "who.contacts");
    private final Checkbox managers = field(new Checkbox(), "who.managers");
    private final DatePicker joinedSince = field(new DatePicker(), "who.joined-since");
    private final MultiSelectComboBox<Employee> people = field(new MultiSelectComboBox<>(), "who.people");
    private final MultiSelectComboBox<Employee> exceptPeople = field(new MultiSelectComboBox<>(), "who.except-people");

    WhoFields(Staff staff, List<UnitChoice> choices, boolean mayNamePeople, Runnable onChange) {
        super("who", onChange);
        this.staff = staff;
        this.choices = choices;
        kinds.setItems(LegalKind.values());
        kinds.setItemLabelGenerator(kind -> words("kind." + key(kind)));
        contacts.setItems(ContactIntensity.values());
        contacts.setItemLabelGenerator(contact -> words("contact." + key(contact)));
        contacts.setHelperText(words("who.contacts-help"));
        unitField(units);
        unitField(exceptUnits);
        personField(people);
        personField(exceptPeople);
        add(row(nameDe, nameEn), kinds, units, exceptUnits, contacts, row(managers, joinedSince));
        if (mayNamePeople) {
            add(people, exceptPeople);
        }
    }

    private void unitField(MultiSelectComboBox<UnitChoice> field) {
        field.setItems(choices);
        field.setItemLabelGenerator(unit -> unit.isOffice() ? unit.name() : unit.office() + " › " + unit.name());
        field.setPlaceholder(words("who.all"));
        field.setWidthFull();
    }

    private void personField(MultiSelectComboBox<Employee> field) {
        field.setItems(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(query.getFilter().orElse("")).size());
        field.setItemLabelGenerator(one -> "%s · %s".formatted(one.sortName(), one.officeName()));
        field.setPlaceholder(words("who.nobody"));
        field.setWidthFull();
    }

    private List<Employee> found(String beginning) {
        return staff.startingWith(beginning, SUGGESTIONS);
    }

    @Override
    void show(Policy policy) {
        var it = policy.audience();
        nameDe.setValue(it.name().de());
        nameEn.setValue(it.name().en());
        kinds.setValue(it.legalKinds());
        units.setValue(chosen(it.units()));
        exceptUnits.setValue(chosen(it.exceptUnits()));
        contacts.setValue(it.contacts());
        managers.setValue(it.managersOnly());
        joinedSince.setValue(it.joinedSince());
        people.setValue(it.people().stream().map(staff::employee).collect(Collectors.toSet()));
        exceptPeople.setValue(it.exceptPeople().stream().map(staff::employee).collect(Collectors.toSet()));
    }

    private Set<UnitChoice> chosen(Collection<UnitId> ids) {
        return choices.stream().filter(unit -> ids.contains(unit.id())).collect(Collectors.toSet());
    }

    @Override
    Policy applyTo(Policy policy) {
        var before = policy.audience();
        var inside = ids(units);
        var named = people(people);
        return policy.with(new Audience(
                new Text(
                        or(nameDe.getValue(), before.name().de()),
                        or(nameEn.getValue(), before.name().en())),
                kinds.getValue().isEmpty() ? before.legalKinds() : kinds.getValue(),
                inside,
                without(ids(exceptUnits), inside),
                contacts.getValue(),
                managers.getValue(),
                joinedSince.getValue(),
                named,
                without(people(exceptPeople), named)));
    }

    private static Set<UnitId> ids(MultiSelectComboBox<UnitChoice> field) {
        return field.getValue().stream().map(UnitChoice::id).collect(Collectors.toSet());
    }

    private static Set<EmployeeId> people(MultiSelectComboBox<Employee> field) {
        return field.getValue().stream().map(Employee::id).collect(Collectors.toSet());
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String or(String typed, String before) {
        return typed.isBlank() ? before : typed.strip();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
