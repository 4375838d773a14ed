package org.weltoffen.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.weltoffen.access.Role;
import org.weltoffen.people.Employee;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.MergePreview;
import org.weltoffen.people.MergeRefusal;
import org.weltoffen.people.Merges;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.ErrorNote;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.PageHeader;

/// Puts two records of one person together: choose the other one, see what would happen, do it. The address holds the
/// two records.
@Route(PeopleNavigation.PEOPLE + "/:person/merge")
@RolesAllowed(Role.Names.HR)
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Staff staff;
    private final Merges merges;
    private final Clock clock;
    private final Div step = new Div();

    MergeView(Staff staff, Merges merges, Clock clock) {
        this.staff = staff;
        this.merges = merges;
        this.clock = clock;
        addClassNames("wrap", "page", "person", "merge");
        step.addClassName("merge-step");
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("people.merge.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var person =
                    staff.employee(id(event.getRouteParameters().get("person").orElse("")));
            var other = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("other")
                    .map(MergeView::id);
            var already = isAttached();
            removeAll();
            add(header(person), step);
            show(person.id(), other, already);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private PageHeader header(Employee person) {
        return new PageHeader(getTranslation("people.merge.title"))
                .breadcrumb(new Breadcrumb()
                        .step(getTranslation("people.people.title"), PeopleNavigation.PEOPLE)
                        .step(person.displayName(), PeopleNavigation.person(person.id()))
                        .here(getTranslation("people.merge.title")))
                .lead(getTranslation("people.merge.lead"));
    }

    /// @param chosen whether somebody just chose the other one, and goes on there
    private void show(EmployeeId person, Optional<EmployeeId> other, boolean chosen) {
        step.removeAll();
        step.add(new MergeSearch(merges, merges.side(person), other.map(merges::side), it -> goTo(person, it)));
        other.map(it -> answer(person, it)).ifPresent(answer -> {
            step.add(answer);
            if (chosen) {
                Focus.on(answer instanceof MergeStep merge ? merge.heading() : answer);
            }
        });
    }

    private Component answer(EmployeeId person, EmployeeId other) {
        return other.equals(person)
                ? new ErrorNote(
                        getTranslation(MergeRefusal.SAME_PERSON.key()), getTranslation("people.merge.nothing-changed"))
                : new MergeStep(merges, merges.side(person), merges.side(other), this::showDone);
    }

    private void goTo(EmployeeId person, EmployeeId other) {
        getUI().ifPresent(ui -> ui.navigate(
                PeopleNavigation.merge(person),
                QueryParameters.of("other", other.value().toString())));
    }

    private void showDone(MergePreview preview) {
        step.removeAll();
        step.add(new MergeDone(merges, preview.remaining(), clock.getZone()));
    }

    private static EmployeeId id(String text) {
        return new EmployeeId(UUID.fromString(text));
    }
}
