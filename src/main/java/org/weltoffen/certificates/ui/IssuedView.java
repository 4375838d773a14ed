package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.weltoffen.access.Role;
import org.weltoffen.certificates.CertificateOffice;
import org.weltoffen.certificates.IssuedFilter;
import org.weltoffen.certificates.Tasks;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// The certificates of all, for the personnel department: take them out, issue them anew, revoke them. The address
/// holds the filter.
@Route("hr/certificates")
@Menu(title = "certificates.hr.menu", order = 21, icon = "award")
@RolesAllowed(Role.Names.HR)
class IssuedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CertificateOffice office;
    private final IssuedFilterBar filterBar;
    private final IssuedGrid grid;
    private final IssuedActions actions;
    private final TaskPanel panel;
    private final Div answer = new Div();
    private final Paragraph footer = new Paragraph();
    private IssuedFilter filter = IssuedFilter.all();
    private boolean opened;

    IssuedView(CertificateOffice office, Tasks tasks, Staff staff, Clock clock) {
        this.office = office;
        filterBar = new IssuedFilterBar(staff.offices(), this::goTo, this::search);
        grid = new IssuedGrid(office);
        panel = new TaskPanel(tasks, clock.getZone(), this::show);
        actions = new IssuedActions(office, tasks, () -> filter, grid::getSelectedItems, this::planned);
        grid.addSelectionListener(selection -> actions.tick(selection.getAllSelectedItems()));
        addClassNames("wrap", "page", "issued");
        footer.addClassName("issued-footer");
        footer.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("certificates.hr.title")).lead(getTranslation("certificates.hr.lead")),
                filterBar,
                actions,
                panel,
                answer,
                new LockLine(getTranslation("certificates.hr.lock")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("certificates.hr.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = IssuedFilter.of(event.getLocation().getQueryParameters().getParameters());
        if (!opened) {
            office.opened(filter);
            opened = true;
        }
        filterBar.show(filter);
        panel.show();
        show();
    }

    private void goTo(IssuedFilter other) {
        getUI().ifPresent(ui -> ui.navigate(IssuedView.class, new QueryParameters(other.toQuery())));
    }

    /// Typing changes the address in place, or the back button would walk through every pause in it.
    private void search(String text) {
        filter = filter.withText(text);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("hr/certificates", new QueryParameters(filter.toQuery()))));
        show();
    }

    private void planned() {
        grid.deselectAll();
        panel.show();
    }

    private void show() {
        var count = office.count(filter);
        answer.removeAll();
        actions.show(count);
        if (count == 0) {
            answer.add(EmptyState.nothingFound(
                    getTranslation("certificates.hr.none"), getTranslation("certificates.hr.none-text")));
            return;
        }
        grid.show(filter, count);
        footer.setText(getTranslation("certificates.hr.count", count));
        answer.add(grid, footer);
    }
}
