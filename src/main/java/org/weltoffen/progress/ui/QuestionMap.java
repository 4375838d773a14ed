package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiPredicate;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.quiz.Question;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// All questions at a glance: answered, current, marked for later. Each leads to its question.
final class QuestionMap extends Nav {

    private final CourseId course;
    private final List<Question> questions;
    private final int current;
    private final BiPredicate<Attempt, Question> isAnswered;
    private final OrderedList list = new OrderedList();

    QuestionMap(CourseId course, List<Question> questions, int current, BiPredicate<Attempt, Question> isAnswered) {
        this.course = course;
        this.questions = questions;
        this.current = current;
        this.isAnswered = isAnswered;
        addClassName("question-map");
        var title = new H2(getTranslation("progress.map.title"));
        title.addClassName("tool-title");
        getElement().setAttribute("aria-label", getTranslation("progress.map.title"));
        add(title, list, legend());
    }

    void show(Attempt attempt) {
        list.removeAll();
        for (var i = 0; i < questions.size(); i++) {
            list.add(cell(i + 1, questions.get(i), attempt));
        }
    }

    private ListItem cell(int number, Question question, Attempt attempt) {
        var answered = isAnswered.test(attempt, question);
        var link = new Anchor(ProgressNavigation.question(course, number));
        link.getElement().setAttribute("router-link", true);
        link.add(new Span(String.valueOf(number)));
        link.addClassNames("map-cell", answered ? "answered" : "unanswered");
        if (number == current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var state = getTranslation(answered ? "progress.map.answered" : "progress.map.unanswered");
        if (attempt.isFlagged(question)) {
            link.add(new Icon(Lucide.FLAG));
            state = "%s, %s".formatted(state, getTranslation("progress.map.flagged"));
        }
        link.getElement().setAttribute("aria-label", getTranslation("progress.map.question", number, state));
        return new ListItem(link);
    }

    private Div legend() {
        var legend = new Div(entry("answered", "progress.map.answered"), entry("current", "progress.map.current"));
        var flag = new Span(new Icon(Lucide.FLAG), new Span(getTranslation("progress.map.flagged")));
        legend.add(flag);
        legend.addClassNames("map-legend", "small", "muted");
        return legend;
    }

    private Span entry(String sample, String key) {
        var box = new Span();
        box.addClassNames("map-sample", sample);
        return new Span(box, new Span(getTranslation(key)));
    }
}
