package org.weltoffen.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.weltoffen.access.Role;
import org.weltoffen.people.Employee;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Merges;
import org.weltoffen.people.PeopleBook;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.PersonOnDay;
import org.weltoffen.people.Staff;
import org.weltoffen.shell.Breadcrumb;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.LockLine;
import org.weltoffen.shell.PageHeader;

/// One person and the posts they held.
@Route(PeopleNavigation.PEOPLE + "/:person")
@RolesAllowed(Role.Names.HR)
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Staff staff;
    private final PeopleBook book;
    private final Merges merges;
    private final Clock clock;
    private String title = "";

    PersonView(Staff staff, PeopleBook book, Merges merges, Clock clock) {
        this.staff = staff;
        this.book = book;
        this.merges = merges;
        this.clock = clock;
        addClassNames("wrap", "page", "person");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = new EmployeeId(
                    UUID.fromString(event.getRouteParameters().get("person").orElse("")));
            show(id);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(title);
    }

    private void show(EmployeeId id) {
        // a record that was merged away leads to the one that remains
        var person = staff.employee(id);
        show(person, book.posts(person.id()));
    }

    private void show(Employee person, List<PersonOnDay> posts) {
        title = person.displayName();
        removeAll();
        add(
                new PageHeader(title)
                        .breadcrumb(new Breadcrumb()
                                .step(getTranslation("people.people.title"), PeopleNavigation.PEOPLE)
                                .here(title))
                        .lead(getTranslation("people.person.lead", person.staffNumber(), person.officeName()))
                        .actions(new LinkButton(
                                PeopleNavigation.merge(person.id()), getTranslation("people.merge.open"))),
                new H2(getTranslation("people.person.posts")),
                table(posts),
                new MergeHistory(merges, person.id(), clock.getZone()),
                new LockLine(getTranslation("people.person.lock")));
    }

    private Div table(List<PersonOnDay> posts) {
        var head = row(
                "th",
                Stream.of(
                                "people.person.from",
                                "people.person.until",
                                "people.column.unit",
                                "people.column.post",
                                "people.column.contact",
                                "people.column.part-time")
                        .map(key -> getTranslation(key)));
        var table = new HtmlContainer("table");
        table.addClassName("posts");
        var body = new HtmlContainer("tbody");
        posts.forEach(post -> body.add(row(post)));
        var top = new HtmlContainer("thead");
        top.add(head);
        table.add(top, body);
        var card = new Div(table);
        card.addClassNames("card", "posts-card");
        return card;
    }

    private HtmlContainer row(PersonOnDay post) {
        var words = new FieldWords(getLocale(), this::getTranslation);
        return row(
                "td",
                Stream.of(
                        Days.day(post.from(), getLocale()),
                        post.until() == null
                                ? getTranslation("people.person.today")
                                : Days.day(post.until(), getLocale()),
                        post.unit().equals(post.office())
                                ? post.unit()
                                : "%s, %s".formatted(post.unit(), post.office()),
                        post.manager()
                                ? "%s (%s)".formatted(post.post(), getTranslation("people.column.manager"))
                                : post.post(),
                        words.contact(post.contact()),
                        getTranslation("people.people.percent", post.partTime())));
    }

    private static HtmlContainer row(String tag, Stream<String> cells) {
        var row = new HtmlContainer("tr");
        cells.forEach(text -> {
            var cell = new HtmlContainer(tag);
            cell.add(new Span(text));
            row.add(cell);
        });
        return row;
    }
}
