package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.Group;
import org.weltoffen.catalogue.Passages;
import org.weltoffen.people.Employee;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Run;
import org.weltoffen.shell.DrawnIn;
import org.weltoffen.shell.EmptyState;
import org.weltoffen.shell.PageHeader;
import org.weltoffen.shell.ReadingEdition;

/// All courses one can take, also beyond one's obligation, and a search through all their lessons.
@Route("library")
@Menu(title = "progress.library.menu", order = 2, icon = "book-open")
@RolesAllowed(Role.Names.EMPLOYEE)
class LibraryView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final int MOST_PLACES = 40;
    private static final int LONGEST_SEARCH = 100;

    private final Learner learner;
    private final Catalogue catalogue;
    private final Passages passages;
    private final Progress progress;
    private final Div below = new Div();
    private final DrawnIn drawn = new DrawnIn();
    private String search = "";

    LibraryView(Learner learner, Catalogue catalogue, Passages passages, Progress progress) {
        this.learner = learner;
        this.catalogue = catalogue;
        this.passages = passages;
        this.progress = progress;
        addClassNames("wrap", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .map(asked -> asked.strip()
                        .substring(0, Math.min(LONGEST_SEARCH, asked.strip().length())))
                .orElse("");
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn.isOtherThan(event.getLocale())) {
            draw();
        }
    }

    private void draw() {
        drawn.remember(getLocale());
        removeAll();
        add(
                new PageHeader(getTranslation("progress.library.title")).lead(getTranslation("progress.library.lead")),
                new Div(field(), new EditionSwitch(this::draw)),
                below);
        getComponentAt(1).addClassName("library-search");
        show();
    }

    private TextField field() {
        var field = new TextField(getTranslation("progress.search.label"));
        field.setValue(search);
        field.setMaxLength(LONGEST_SEARCH);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            search = change.getValue().strip();
            var address = search.isEmpty()
                    ? ProgressNavigation.library()
                    : ProgressNavigation.library() + "?"
                            + QueryParameters.of(SEARCH, search).getQueryString();
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
            show();
        });
        return field;
    }

    private void show() {
        below.removeAll();
        if (Passages.wordsOf(search).isEmpty()) {
            courses();
        } else {
            var edition = ReadingEdition.now();
            below.add(new FoundPlaces(passages.find(search, edition, MOST_PLACES), search, catalogue, edition));
        }
    }

    private void courses() {
        var person = learner.person();
        var courses = catalogue.published().stream().map(catalogue::course).toList();
        if (courses.isEmpty()) {
            below.add(new EmptyState(
                    getTranslation("progress.library.empty"), getTranslation("progress.library.empty-why")));
        }
        var runs = progress.of(person.id(), courses.stream().map(Course::id).toList());
        for (var group : Group.values()) {
            var inGroup = courses.stream()
                    .filter(course -> course.group() == group)
                    .sorted(Comparator.comparing((Course course) -> !isFor(person, course))
                            .thenComparing(Course::order))
                    .toList();
            if (!inGroup.isEmpty()) {
                below.add(section(group, inGroup, person, runs));
            }
        }
    }

    private Section section(Group group, List<Course> courses, Employee person, Map<CourseId, Run> runs) {
        var list = new UnorderedList();
        list.addClassName("course-list");
        courses.forEach(course -> list.add(new CourseCard(
                course, Optional.ofNullable(runs.get(course.id())), isFor(person, course), ReadingEdition.now())));
        var key = "progress.library.group." + group.name().toLowerCase(Locale.ROOT);
        var section = new Section(new H2(getTranslation(key)), list);
        section.addClassName("course-group");
        return section;
    }

    private static boolean isFor(Employee person, Course course) {
        return Stream.of(person.officeName(), person.unitName()).anyMatch(course.offices()::contains);
    }

    @Override
    public String getPageTitle() {
        return "%s – Weltoffen".formatted(getTranslation("progress.library.title"));
    }
}
