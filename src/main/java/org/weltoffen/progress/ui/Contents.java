package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.ui.Learner.Enrolled;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The lessons of a course and the quiz, with what is done and where the person is.
final class Contents extends Nav {

    private final Enrolled enrolled;
    private final String here;

    Contents(Enrolled enrolled, String here, Edition edition) {
        this.enrolled = enrolled;
        this.here = here;
        addClassName("contents");
        var course = enrolled.course();
        getElement().setAttribute("aria-label", getTranslation("progress.contents.label"));
        var head = new Paragraph(
                getTranslation("progress.contents.head", course.title().in(edition), course.minutes()));
        head.addClassNames("small", "muted");
        var list = new OrderedList();
        course.lessons().forEach(lesson -> list.add(lesson(course, lesson, edition)));
        list.add(quiz(course));
        add(head, list);
    }

    private ListItem lesson(Course course, Lesson lesson, Edition edition) {
        var minutes = new Span(getTranslation("progress.contents.minutes", lesson.minutes()));
        minutes.addClassNames("extra-small", "muted", "nowrap");
        var address = ProgressNavigation.lesson(course.id(), lesson.id());
        var item = item(
                lesson.id(), lesson.title().in(edition), address, enrolled.run().hasDone(lesson));
        item.add(minutes);
        return item;
    }

    private ListItem quiz(Course course) {
        var finished = enrolled.run().isFinished();
        return item("quiz", getTranslation("progress.contents.quiz"), ProgressNavigation.quiz(course.id()), finished);
    }

    private ListItem item(String id, String title, String address, boolean done) {
        var mark = new Span();
        mark.addClassName("contents-mark");
        if (done) {
            mark.add(new Icon(Lucide.CHECK).named(getTranslation("progress.contents.done")));
        }
        var link = new Anchor(address, title);
        link.getElement().setAttribute("router-link", true);
        var item = new ListItem(mark, link);
        item.addClassName(done ? "done" : "open");
        if (id.equals(here)) {
            item.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return item;
    }
}
