package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Language;
import org.weltoffen.people.Employee;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// All courses one can take, also beyond one's obligation.
@Route("library")
@Menu(title = "progress.library.menu", order = 2, icon = "book-open")
@RolesAllowed(Role.Names.EMPLOYEE)
class LibraryView extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final Learner learner;
    private final Catalogue catalogue;
    private final Progress progress;

    LibraryView(Learner learner, Catalogue catalogue, Progress progress) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.progress = progress;
        addClassNames("wrap", "page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("progress.library.title")).lead(getTranslation("progress.library.lead")));
        var person = learner.person();
        var list = new UnorderedList();
        list.addClassName("course-list");
        catalogue.published().stream().map(catalogue::course).forEach(course -> list.add(card(course, person)));
        add(
                list.getComponentCount() > 0
                        ? list
                        : new EmptyState(
                                getTranslation("progress.library.empty"),
                                getTranslation("progress.library.empty-why")));
    }

    private ListItem card(Course course, Employee person) {
        var language = Language.of(getLocale());
        var link = new Anchor(
                ProgressNavigation.course(course.id()), course.title().in(language));
        link.getElement().setAttribute("router-link", true);
        var minutes = new Paragraph(getTranslation("progress.library.minutes", course.minutes()));
        minutes.addClassNames("small", "muted");
        var objectives = new UnorderedList();
        objectives.addClassNames("plain-list", "small");
        course.objectives()
                .forEach(objective ->
                        objectives.add(new ListItem(objective.text().in(language))));
        var card = new ListItem(
                new H2(link),
                state(course, person),
                new Paragraph(course.summary().in(language)),
                minutes,
                new Paragraph(getTranslation("progress.library.objectives")),
                objectives);
        card.addClassName("card");
        return card;
    }

    private StatusBadge state(Course course, Employee person) {
        return progress.of(person.id(), course.id())
                .map(run -> run.isFinished()
                        ? new StatusBadge(Kind.SUCCESS, getTranslation("progress.state.done"))
                        : new StatusBadge(Kind.PROGRESS, getTranslation("progress.state.begun")))
                .orElseGet(() -> new StatusBadge(Kind.NEUTRAL, getTranslation("progress.state.open")));
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("progress.library.title"));
    }
}
