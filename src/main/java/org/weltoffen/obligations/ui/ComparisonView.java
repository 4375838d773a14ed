package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.obligations.ObligationsNavigation;
import org.weltoffen.obligations.PolicyEntry;
import org.weltoffen.obligations.PolicyPreview;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.PageHeader;

/// Two policies side by side, reckoned with the staff of today. The address says which.
@Route("hr/policies/compare")
@RolesAllowed(Role.Names.HR)
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PolicyDesk desk;
    private final List<PolicyEntry> all;

    ComparisonView(PolicyDesk desk) {
        this.desk = desk;
        all = desk.policies().all();
        addClassNames("wrap", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = chosen(event, "a").orElse(null);
        var other = chosen(event, "b").orElse(null);
        var choice =
                new Div(choice("one", one, entry -> go(entry, other)), choice("other", other, entry -> go(one, entry)));
        choice.addClassName("policy-row");
        add(
                new PageHeader(words("title"))
                        .breadcrumb(new Breadcrumb()
                                .step(getTranslation("obligations.policy.title"), ObligationsNavigation.POLICIES)
                                .here(words("title")))
                        .lead(words("lead")),
                choice);
        add(one == null || other == null ? new EmptyState(words("nothing"), words("nothing-why")) : table(one, other));
    }

    private Optional<PolicyEntry> chosen(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(id -> all.stream()
                        .filter(entry -> entry.id().value().toString().equals(id))
                        .findFirst());
    }

    private Select<PolicyEntry> choice(String key, @Nullable PolicyEntry value, Consumer<PolicyEntry> onChoice) {
        var select = new Select<PolicyEntry>();
        select.setLabel(words(key));
        select.setItems(all);
        select.setItemLabelGenerator(this::label);
        if (value != null) {
            select.setValue(value);
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(change.getValue());
            }
        });
        return select;
    }

    private String label(PolicyEntry entry) {
        return "%s, %s"
                .formatted(
                        entry.name().in(Language.of(getLocale())),
                        getTranslation("obligations.policy.version", entry.number()));
    }

    private void go(@Nullable PolicyEntry one, @Nullable PolicyEntry other) {
        if (one != null && other != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    ComparisonView.class,
                    QueryParameters.simple(Map.of(
                            "a", one.id().value().toString(),
                            "b", other.id().value().toString()))));
        }
    }

    private Section table(PolicyEntry one, PolicyEntry other) {
        var first = preview(one, other);
        var second = preview(other, one);
        var heads =
                List.of(words("office"), words("in-one"), words("in-other"), words("only-one"), words("only-other"));
        var rows = new ArrayList<List<String>>();
        first.offices()
                .forEach(office -> rows.add(List.of(
                        office.name(),
                        number(office.reached()),
                        number(office.before()),
                        number(office.added()),
                        number(office.dropped()))));
        rows.add(List.of(
                words("all"),
                number(first.people()),
                number(second.people()),
                number(first.added()),
                number(first.dropped())));
        rows.add(List.of(words("hours"), number(first.hours()), number(second.hours()), "–", "–"));
        rows.add(List.of(
                words("seats"),
                number(first.seminars().seatsNeeded()),
                number(second.seminars().seatsNeeded()),
                "–",
                "–"));
        var card = new Section(
                new H2(words("table-title", first.people(), second.people())),
                new Paragraph(words("table-lead")),
                PolicyTables.table(words("title"), heads, rows));
        card.addClassNames("card", "policy-fields");
        return card;
    }

    private PolicyPreview preview(PolicyEntry one, PolicyEntry other) {
        return desk.previews().compare(desk.policies().find(one.id()).orElseThrow(), other.id());
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private String words(String key, Object... values) {
        return getTranslation("obligations.policy.compare-view." + key, values);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(words("title"));
    }
}
