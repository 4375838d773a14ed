package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyChoices.CourseChoice;
import org.weltoffen.obligations.PolicyChoices.UnitChoice;
import org.weltoffen.obligations.Programme;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.people.UnitId;

/// What a policy asks.
final class WhatFields extends FieldGroup {

    private static final int MOST = 10_000;

    private final List<CourseChoice> courses;
    private final List<UnitChoice> offices;

    private final MultiSelectComboBox<CourseChoice> core = field(new MultiSelectComboBox<>(), "what.core");
    private final MultiSelectComboBox<CourseChoice> choice = field(new MultiSelectComboBox<>(), "what.choice");
    private final IntegerField needed = field(new IntegerField(), "what.needed");
    private final MultiSelectComboBox<CourseChoice> refresher = field(new MultiSelectComboBox<>(), "what.refresher");
    private final MultiSelectComboBox<UnitChoice> packOffices = field(new MultiSelectComboBox<>(), "what.pack-offices");
    private final MultiSelectComboBox<CourseChoice> pack = field(new MultiSelectComboBox<>(), "what.pack");
    private final Checkbox testOut = field(new Checkbox(), "what.test-out");
    private final IntegerField seminars = field(new IntegerField(), "what.seminars");
    private final IntegerField minutes = field(new IntegerField(), "what.seminar-minutes");
    private final IntegerField seats = field(new IntegerField(), "what.seminar-seats");
    private final IntegerField sessions = field(new IntegerField(), "what.seminar-sessions");
    private final Paragraph total = new Paragraph();

    WhatFields(List<CourseChoice> courses, List<UnitChoice> units, Runnable onChange) {
        super("what", onChange);
        this.courses = courses;
        this.offices = units.stream().filter(UnitChoice::isOffice).toList();
        Stream.of(core, choice, refresher, pack).forEach(this::courseField);
        packOffices.setItems(offices);
        packOffices.setItemLabelGenerator(UnitChoice::name);
        packOffices.setWidthFull();
        pack.setHelperText(words("what.pack-help"));
        Stream.of(needed, seminars, minutes, seats, sessions).forEach(WhatFields::number);
        total.addClassName("policy-total");
        add(
                core,
                total,
                row(choice, needed),
                refresher,
                row(packOffices, pack),
                testOut,
                new H3(words("what.seminars-title")),
                row(seminars, minutes, seats, sessions));
    }

    private void courseField(MultiSelectComboBox<CourseChoice> field) {
        field.setItems(courses);
        field.setItemLabelGenerator(
                course -> words("what.course", course.title().in(Language.of(getLocale())), course.minutes()));
        field.setWidthFull();
    }

    private static void number(IntegerField field) {
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
    }

    @Override
    void show(Policy policy) {
        var it = policy.programme();
        core.setValue(chosen(it.core()));
        choice.setValue(chosen(it.choice().courses()));
        needed.setValue(it.choice().needed());
        refresher.setValue(chosen(it.refresher()));
        packOffices.setValue(offices.stream()
                .filter(office -> it.packs().containsKey(office.id()))
                .toList());
        pack.setValue(chosen(
                it.packs().values().stream().flatMap(List::stream).distinct().toList()));
        testOut.setValue(policy.testOut());
        seminars.setValue(it.seminars().each());
        minutes.setValue(it.seminars().minutes());
        seats.setValue(it.seminars().seats());
        sessions.setValue(it.seminars().planned());
        total.setText(words("what.total", it.core().size(), minutesOf(it.core())));
    }

    private int minutesOf(Collection<CourseId> ids) {
        return courses.stream()
                .filter(course -> ids.contains(course.id()))
                .mapToInt(CourseChoice::minutes)
                .sum();
    }

    private List<CourseChoice> chosen(Collection<CourseId> ids) {
        return ids.stream()
                .flatMap(id -> courses.stream().filter(course -> course.id().equals(id)))
                .toList();
    }

    @Override
    Policy applyTo(Policy policy) {
        var all = ids(core);
        var some = ids(choice).stream().filter(course -> !all.contains(course)).toList();
        return policy.with(new Programme(
                        all,
                        new Choice(some, Math.min(number(needed.getValue()), some.size())),
                        ids(refresher),
                        packs(),
                        new Seminars(
                                number(seminars.getValue()),
                                number(minutes.getValue()),
                                number(seats.getValue()),
                                number(sessions.getValue()))))
                .withTestOut(testOut.getValue());
    }

    private Map<UnitId, List<CourseId>> packs() {
        var packs = new HashMap<UnitId, List<CourseId>>();
        if (!pack.getValue().isEmpty()) {
            packOffices.getValue().forEach(office -> packs.put(office.id(), ids(pack)));
        }
        return packs;
    }

    private static List<CourseId> ids(MultiSelectComboBox<CourseChoice> field) {
        return field.getValue().stream().map(CourseChoice::id).toList();
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : Math.clamp(typed, 0, MOST);
    }
}
