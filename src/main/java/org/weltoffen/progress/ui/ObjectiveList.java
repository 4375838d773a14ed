package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Lesson;
import org.weltoffen.language.Language;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Grading;

/// How sure someone is of each objective, and the lessons to read again.
final class ObjectiveList extends Section {

    private final Course course;
    private final Language language;

    ObjectiveList(Course course, Grading grading, Language language) {
        this.course = course;
        this.language = language;
        addClassName("card");
        var list = new UnorderedList();
        list.addClassName("objective-list");
        grading.byObjective().forEach((objective, questions) -> list.add(row(objective, questions)));
        add(new H2(getTranslation("progress.objectives.title")), list);
    }

    private ListItem row(String objective, List<Graded> questions) {
        var name = course.objective(objective)
                .map(found -> found.text().in(language))
                .orElse(objective);
        var right = (int) questions.stream().filter(Graded::isRight).count();
        var row = new ListItem(new H3(name), pips(right, questions.size()), advice(questions));
        row.addClassName("objective");
        return row;
    }

    private Div pips(int right, int all) {
        var pips = new Div();
        pips.addClassName("pips");
        for (var i = 0; i < all; i++) {
            var pip = new Span();
            pip.addClassNames("pip", i < right ? "lit" : "dark");
            pip.getElement().setAttribute("aria-hidden", "true");
            pips.add(pip);
        }
        pips.add(new Span(getTranslation("progress.objectives.count", right, all)));
        return pips;
    }

    private Div advice(List<Graded> questions) {
        var lessons = questions.stream()
                .filter(graded -> !graded.isRight())
                .map(graded -> graded.question().lesson())
                .distinct()
                .flatMap(id -> course.lesson(id).stream())
                .toList();
        var advice = new Div();
        advice.addClassNames("objective-advice", "small");
        if (lessons.isEmpty()) {
            var sure = new Paragraph(getTranslation("progress.objectives.sure"));
            sure.addClassName("muted");
            advice.add(sure);
        } else {
            advice.add(new Paragraph(getTranslation("progress.objectives.unsure")));
            lessons.forEach(lesson -> advice.add(link(lesson)));
        }
        return advice;
    }

    private Anchor link(Lesson lesson) {
        var link = new Anchor(
                ProgressNavigation.lesson(course.id(), lesson.id()),
                lesson.title().in(language));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
