package org.weltoffen.people.ui;

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
import org.weltoffen.access.Role;
import org.weltoffen.people.PeopleBook;
import org.weltoffen.people.PeopleFilter;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.PageHeader;

/// The staff as of any day. The address holds the filter.
@Route(PeopleNavigation.PEOPLE)
@Menu(title = "people.people.menu", order = 22, icon = "users")
@RolesAllowed(Role.Names.HR)
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final PeopleBook book;
    private final PeopleFilterBar filterBar;
    private final PeopleGrid grid = new PeopleGrid();
    private final Div answer = new Div();
    private final Paragraph footer = new Paragraph();
    private PeopleFilter filter;
    private boolean opened;

    PeopleView(PeopleBook book, Staff staff) {
        this.book = book;
        filter = new PeopleFilter(book.today(), "", null);
        filterBar = new PeopleFilterBar(filter, staff.offices(), this::goTo, this::search);
        addClassNames("wrap", "page", "people");
        answer.addClassName("people-answer");
        footer.addClassName("people-footer");
        footer.getElement().setAttribute("role", "status");
        add(header(), filterBar, answer, new LockLine(getTranslation("people.people.lock")));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("people.people.title"))
                .actions(new LinkButton(PeopleNavigation.IMPORT, getTranslation("people.import.menu"))
                        .icon(Lucide.UPLOAD));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("people.people.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = PeopleFilter.of(event.getLocation().getQueryParameters().getParameters(), book.today());
        if (!opened) {
            book.opened(filter);
            opened = true;
        }
        filterBar.show(filter);
        show();
    }

    private void goTo(PeopleFilter other) {
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, new QueryParameters(other.toQuery(book.today()))));
    }

    /// Typing changes the address in place, or the back button would walk through every pause in it.
    private void search(String text) {
        filter = filter.withText(text);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(PeopleNavigation.PEOPLE, new QueryParameters(filter.toQuery(book.today())))));
        filterBar.show(filter);
        show();
    }

    private void show() {
        var pages = book.pages(filter);
        answer.removeAll();
        if (pages.all() == 0) {
            answer.add(EmptyState.nothingFound(
                    getTranslation("people.people.none"),
                    getTranslation("people.people.none-text", Days.day(filter.day(), getLocale()))));
            return;
        }
        grid.show(pages);
        footer.setText(getTranslation("people.people.count", pages.all(), Days.day(filter.day(), getLocale())));
        answer.add(grid, footer);
    }
}
