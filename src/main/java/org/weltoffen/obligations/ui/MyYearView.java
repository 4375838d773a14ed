package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.access.Role;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.spi.HomeCard;

/// The learner's home: what this year asks, how far one has come, one thing to do next, and the cards of other rooms.
@Route("year")
@Menu(title = "obligations.my-year.menu", order = 1, icon = "house")
@RolesAllowed(Role.Names.EMPLOYEE)
class MyYearView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final Staff staff;
    private final MyYear year;
    private final List<HomeCard> cards;
    private final Clock clock;

    MyYearView(Staff staff, MyYear year, List<HomeCard> cards, Clock clock) {
        this.staff = staff;
        this.year = year;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        this.clock = clock;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var person = staff.self();
        if (person.isEmpty()) {
            add(nobody());
            return;
        }
        var band = new Section();
        band.addClassNames("band", "year-band");
        var ways = year.of(person.get());
        var inner = ways.isEmpty() ? nothingAsked() : new YearHead(person.get().displayName(), ways.getFirst(), clock);
        inner.addClassName("wrap");
        band.add(inner);
        add(band);
        if (ways.size() > 1) {
            add(new AlsoAsked(ways.subList(1, ways.size()), LocalDate.now(clock)));
        }
        add(cards());
    }

    private Div cards() {
        var columns = new Div();
        columns.addClassNames("wrap", "columns", "home-cards");
        cards.forEach(card -> columns.add(card.draw()));
        return columns;
    }

    private Div nothingAsked() {
        var empty = new EmptyState(
                        getTranslation("obligations.my-year.nothing"),
                        getTranslation("obligations.my-year.nothing-why"))
                .action(new LinkButton("library", getTranslation("obligations.my-year.to-library")).primary());
        return new Div(new PageHeader(title()), empty);
    }

    private Div nobody() {
        var empty = new EmptyState(
                getTranslation("obligations.my-year.nobody"), getTranslation("obligations.my-year.nobody-why"));
        var page = new Div(new PageHeader(title()), empty);
        page.addClassNames("wrap", "page");
        return page;
    }

    private String title() {
        return getTranslation(
                "obligations.my-year.title", String.valueOf(LocalDate.now(clock).getYear()));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(title());
    }
}
