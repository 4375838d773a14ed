package org.weltoffen.progress.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.access.Role;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Accommodation;
import org.weltoffen.progress.Accommodations;
import org.weltoffen.progress.Allowance;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// Who has more time in quizzes with a time limit. The personnel department enters it, without a reason.
@Route("hr/accommodations")
@Menu(title = "progress.accommodations.menu", order = 25, icon = "hourglass")
@RolesAllowed(Role.Names.HR)
class AccommodationsView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private static final int SUGGESTIONS = 20;

    private final Accommodations accommodations;
    private final Staff staff;
    private final ComboBox<Employee> person = new ComboBox<>();
    private final RadioButtonGroup<Allowance> allowance = new RadioButtonGroup<>();
    private final Paragraph said = new Paragraph();
    private final Div list = new Div();

    AccommodationsView(Accommodations accommodations, Staff staff) {
        this.accommodations = accommodations;
        this.staff = staff;
        addClassNames("wrap", "page");
        said.getElement().setAttribute("role", "status");
        person.setItems(
                query -> {
                    return this.staff.startingWith(query.getFilter().orElse(""), SUGGESTIONS).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit());
                },
                query -> this.staff
                        .startingWith(query.getFilter().orElse(""), SUGGESTIONS)
                        .size());
        person.setItemLabelGenerator(AccommodationsView::label);
        allowance.setItems(Allowance.values());
    }

    private static String label(Employee employee) {
        return "%s · %s · %s".formatted(employee.sortName(), employee.staffNumber(), employee.officeName());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        person.setLabel(getTranslation("progress.accommodations.person"));
        person.setWidthFull();
        allowance.setLabel(getTranslation("progress.accommodations.allowance"));
        allowance.setItemLabelGenerator(this::words);
        var enter = new Button(getTranslation("progress.accommodations.enter"), _ -> enter());
        enter.addThemeName("primary");
        var form = new Div(person, allowance, enter, said);
        form.addClassNames("card", "accommodation-form");
        add(
                new PageHeader(getTranslation("progress.accommodations.title"))
                        .lead(getTranslation("progress.accommodations.lead")),
                form,
                new H2(getTranslation("progress.accommodations.list")),
                list,
                new LockLine(getTranslation("progress.accommodations.lock")));
        show();
    }

    private void enter() {
        @Nullable Employee who = person.getValue();
        @Nullable Allowance time = allowance.getValue();
        if (who == null || time == null) {
            said.setText(getTranslation("progress.accommodations.choose"));
            return;
        }
        accommodations.enter(who.id(), time);
        said.setText(getTranslation("progress.accommodations.saved", who.displayName()));
        person.clear();
        allowance.clear();
        show();
    }

    private void remove(Employee who) {
        accommodations.remove(who.id());
        said.setText(getTranslation("progress.accommodations.removed", who.displayName()));
        show();
    }

    private void show() {
        list.removeAll();
        var all = accommodations.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("progress.accommodations.empty")));
            return;
        }
        var rows = new HtmlContainer("ul");
        rows.addClassName("accommodations");
        all.forEach(one -> rows.add(row(one)));
        list.add(rows);
    }

    private HtmlContainer row(Accommodation one) {
        var who = one.employee();
        var name = new Span(label(who));
        name.addClassName("grow");
        var remove = new Button(getTranslation("progress.accommodations.remove", who.displayName()), _ -> remove(who));
        remove.addThemeName("tertiary");
        var row = new HtmlContainer("li");
        row.addClassName("card");
        row.add(name, new Span(words(one.allowance())), remove);
        return row;
    }

    private String words(Allowance time) {
        return getTranslation("progress.accommodations."
                + time.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("progress.accommodations.title"));
    }
}
