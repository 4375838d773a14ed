package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Policy;
import org.weltoffen.obligations.PolicyChoices.UnitChoice;
import org.weltoffen.obligations.PolicyState;
import org.weltoffen.obligations.Wave;
import org.weltoffen.obligations.WavePlan;
import org.weltoffen.shell.Focus;

/// The waves of a policy: planned and come about; in a draft their order, and new ones.
final class WaveSection extends Section {

    private final PolicyDesk desk;
    private final List<UnitChoice> offices;
    private final Runnable onChange;
    private final H2 title = new H2(words("title"));

    WaveSection(PolicyDesk desk, List<UnitChoice> units, Runnable onChange) {
        this.desk = desk;
        this.offices = units.stream().filter(UnitChoice::isOffice).toList();
        this.onChange = () -> {
            onChange.run();
            Focus.on(title);
        };
        addClassNames("card", "policy-fields");
    }

    void show(Policy policy) {
        removeAll();
        var draft = desk.mayWrite()
                && desk.policies()
                        .entry(policy.id())
                        .filter(entry -> entry.state() == PolicyState.DRAFT)
                        .isPresent();
        var plans = desk.waves().progress(policy);
        add(title, new Paragraph(words(plans.isEmpty() ? "none" : "lead")));
        if (!plans.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("waves");
            plans.forEach(plan -> list.add(entry(policy, plan, draft)));
            add(new WaveTimeline(policy.timing(), plans, LocalDate.now(desk.clock())), list);
        }
        if (draft) {
            add(form(policy, plans));
            if (plans.stream().filter(plan -> isToCome(plan.wave())).count() > 1) {
                add(new Button(words("draw"), _ -> draw(policy)));
            }
        }
        desk.waves().draws(policy.id()).forEach(draw -> {
            var line = new Paragraph(words("drawn", String.valueOf(draw.seed()), draw.order()));
            line.addClassNames("small", "muted");
            add(line);
        });
    }

    private ListItem entry(Policy policy, WavePlan plan, boolean draft) {
        var wave = plan.wave();
        var names = offices.stream()
                .filter(office -> wave.offices().contains(office.id()))
                .map(UnitChoice::name)
                .collect(Collectors.joining(", "));
        var planned = new Paragraph(words("planned", day(wave.startsOn()), plan.people(), names));
        var item = new ListItem(
                new H3(words("name", wave.number(), wave.name().in(Language.of(getLocale())))),
                planned,
                new Paragraph(actual(plan)));
        var criteria = wave.criteria();
        if (criteria != null) {
            item.add(new Paragraph(words("criteria", criteria.in(Language.of(getLocale())))));
            item.add(released(policy, wave));
        }
        if (draft && isToCome(wave)) {
            var earlier = new Button(words("earlier", wave.number()), _ -> {
                desk.waves().earlier(policy, wave.number(), desk.user().account());
                onChange.run();
            });
            var remove = new Button(words("remove", wave.number()), _ -> remove(policy, wave));
            item.add(new Div(earlier, remove));
        }
        return item;
    }

    private String actual(WavePlan plan) {
        var started = plan.startedOn();
        return started == null ? words("not-started") : words("actual", day(started), plan.rows(), plan.met());
    }

    private Div released(Policy policy, Wave wave) {
        var on = wave.releasedOn();
        if (on != null) {
            return new Div(new Paragraph(words("released", day(on))));
        }
        var inForce = desk.policies()
                .entry(policy.id())
                .filter(entry -> entry.state() == PolicyState.IN_FORCE)
                .isPresent();
        return desk.mayWrite() && inForce
                ? new Div(new Button(words("release", wave.number()), _ -> release(policy, wave)))
                : new Div(new Paragraph(words("waits")));
    }

    private void release(Policy policy, Wave wave) {
        desk.waves().release(policy.id(), wave.number());
        onChange.run();
    }

    private void remove(Policy policy, Wave wave) {
        desk.waves()
                .plan(
                        policy,
                        desk.waves().of(policy.id()).stream()
                                .filter(one -> one.number() != wave.number())
                                .toList(),
                        desk.user().account());
        onChange.run();
    }

    private void draw(Policy policy) {
        desk.waves()
                .draw(policy, new Random().nextLong(1, 1_000_000), desk.user().account());
        onChange.run();
    }

    private Div form(Policy policy, List<WavePlan> plans) {
        var taken =
                plans.stream().flatMap(plan -> plan.wave().offices().stream()).collect(Collectors.toSet());
        var name = new TextField(words("new-name"));
        var start = Days.field(words("new-start"), getLocale());
        var criteria = new TextField(words("new-criteria"));
        var units = new MultiSelectComboBox<UnitChoice>(words("new-offices"));
        units.setItems(
                offices.stream().filter(office -> !taken.contains(office.id())).toList());
        units.setItemLabelGenerator(UnitChoice::name);
        var add = new Button(words("add"), _ -> {
            @Nullable LocalDate day = start.getValue();
            if (!List.of(FieldGroup.isMissing(name), FieldGroup.isMissing(start), FieldGroup.isMissing(units))
                            .contains(true)
                    && day != null) {
                add(
                        policy,
                        name.getValue().strip(),
                        day,
                        units,
                        criteria.getValue().strip());
            }
        });
        return FieldGroup.row(name, start, units, criteria, add);
    }

    private void add(
            Policy policy, String name, LocalDate day, MultiSelectComboBox<UnitChoice> units, String criteria) {
        var waves = new ArrayList<>(desk.waves().of(policy.id()));
        var number = waves.stream().mapToInt(Wave::number).max().orElse(0) + 1;
        waves.add(new Wave(
                number,
                new Text(name, name),
                day,
                units.getValue().stream().map(UnitChoice::id).collect(Collectors.toSet()),
                criteria.isEmpty() ? null : new Text(criteria, criteria),
                null));
        desk.waves().plan(policy, waves, desk.user().account());
        onChange.run();
    }

    private boolean isToCome(Wave wave) {
        return wave.startsOn().isAfter(LocalDate.now(desk.clock()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private String words(String key, Object... values) {
        return getTranslation("obligations.wave." + key, values);
    }
}
