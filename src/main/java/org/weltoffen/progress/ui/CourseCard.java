package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Run;
import org.weltoffen.shell.StatusBadge;
import org.weltoffen.shell.StatusBadge.Kind;

/// One course of the library: what it is about, how long it takes, how far one is.
final class CourseCard extends ListItem {

    /// @param isForOffice whether it is written for the office of the person
    CourseCard(Course course, Optional<Run> run, boolean isForOffice, Edition edition) {
        addClassName("card");
        var link = new Anchor(
                ProgressNavigation.course(course.id()), course.title().in(edition));
        link.getElement().setAttribute("router-link", true);
        var badges = new Div(state(run));
        badges.addClassName("badges");
        if (isForOffice) {
            badges.add(new StatusBadge(Kind.OUTLINE, getTranslation("progress.library.your-office")));
        }
        var minutes = new Paragraph(getTranslation("progress.library.minutes", course.minutes()));
        minutes.addClassNames("small", "muted");
        add(new H3(link), badges, new Paragraph(course.summary().in(edition)), minutes, objectives(course, edition));
    }

    private NativeDetails objectives(Course course, Edition edition) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "small");
        course.objectives()
                .forEach(objective -> list.add(new ListItem(objective.text().in(edition))));
        var details = new NativeDetails(getTranslation("progress.library.objectives"), list);
        details.addClassName("disclosure");
        return details;
    }

    private StatusBadge state(Optional<Run> run) {
        if (run.isEmpty()) {
            return new StatusBadge(Kind.NEUTRAL, getTranslation("progress.state.open"));
        }
        return run.get().isFinished()
                ? new StatusBadge(Kind.SUCCESS, getTranslation("progress.state.done"))
                : new StatusBadge(Kind.PROGRESS, getTranslation("progress.state.begun"));
    }
}
