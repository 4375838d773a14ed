package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.JoinerRule;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.Timing;
import org.weltoffen.obligations.Timing.Period;
import org.weltoffen.obligations.Validity;

/// When a policy asks for something. Days of every year are chosen in the year in which the version begins.
final class WhenFields extends FieldGroup {

    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private final DatePicker validFrom = field(new DatePicker(), "when.valid-from");
    private final DatePicker validTo = field(new DatePicker(), "when.valid-to");
    private final Select<Period> period = field(new Select<>(), "when.period");
    private final DatePicker startsOn = field(new DatePicker(), "when.starts-on");
    private final DatePicker dueOn = field(new DatePicker(), "when.due-on");
    private final IntegerField grace = field(new IntegerField(), "when.grace");
    private final IntegerField gap = field(new IntegerField(), "when.gap");
    private final IntegerField early = field(new IntegerField(), "when.early");
    private final IntegerField months = field(new IntegerField(), "when.months");
    private final DatePicker after = field(new DatePicker(), "when.after");
    private final DatePicker cutOff = field(new DatePicker(), "when.cut-off");

    WhenFields(Runnable onChange) {
        super("when", onChange);
        period.setItems(Period.values());
        period.setItemLabelGenerator(
                one -> words("period." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        number(grace, 90);
        number(gap, 330);
        number(early, 180);
        number(months, 12);
        after.setClearButtonVisible(true);
        cutOff.setClearButtonVisible(true);
        validTo.setClearButtonVisible(true);
        add(row(validFrom, validTo, period), row(startsOn, dueOn), row(grace, early, gap), row(months, after, cutOff));
    }

    private static void number(IntegerField field, int most) {
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
    }

    @Override
    void show(Policy policy) {
        var it = policy.timing();
        var year = policy.validity().from().getYear();
        validFrom.setValue(policy.validity().from());
        validTo.setValue(policy.validity().to());
        period.setValue(it.period());
        startsOn.setVisible(it.period() == Period.OWN);
        startsOn.setValue(it.startsOn().atYear(year));
        dueOn.setVisible(it.period() != Period.ROLLING);
        dueOn.setValue(it.dueOn().atYear(year));
        grace.setValue(it.graceDays());
        gap.setValue(it.gapDays());
        early.setValue(it.earlyDays());
        months.setValue(it.joiners().months());
        after.setValue(day(it.joiners().after(), year));
        cutOff.setValue(day(it.joiners().cutOff(), year));
    }

    private static @Nullable LocalDate day(@Nullable MonthDay day, int year) {
        return day == null ? null : day.atYear(year);
    }

    @Override
    Policy applyTo(Policy policy) {
        var before = policy.timing();
        var chosen = period.getValue();
        var start = chosen == Period.OWN ? or(startsOn.getValue(), before.startsOn()) : NEW_YEAR;
        var due = chosen == Period.ROLLING ? MonthDay.of(Month.DECEMBER, 31) : or(dueOn.getValue(), before.dueOn());
        return policy.with(new Timing(
                        chosen,
                        start,
                        due,
                        within(grace.getValue(), 90),
                        within(gap.getValue(), 330),
                        within(early.getValue(), 180),
                        new JoinerRule(within(months.getValue(), 12), day(after.getValue()), day(cutOff.getValue()))))
                .with(validity(policy.validity()));
    }

    private Validity validity(Validity before) {
        @Nullable LocalDate chosen = validFrom.getValue();
        var from = chosen == null ? before.from() : chosen;
        @Nullable LocalDate to = validTo.getValue();
        return new Validity(from, to == null || to.isBefore(from) ? null : to);
    }

    private static MonthDay or(@Nullable LocalDate chosen, MonthDay before) {
        var day = day(chosen);
        return day == null ? before : day;
    }

    /// The 29th of February is taken for the day before, which there is every year.
    private static @Nullable MonthDay day(@Nullable LocalDate chosen) {
        if (chosen == null) {
            return null;
        }
        var day = MonthDay.from(chosen);
        return day.equals(LEAP_DAY) ? MonthDay.of(Month.FEBRUARY, 28) : day;
    }

    private static int within(@Nullable Integer typed, int most) {
        return typed == null ? 0 : Math.clamp(typed, 0, most);
    }
}
