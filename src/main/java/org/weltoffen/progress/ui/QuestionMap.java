package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// All questions at a glance: answered, current, marked for later. Each leads to its question.
final class QuestionMap extends Nav {

    private final List<Cell> cells = new ArrayList<>();

    QuestionMap(CourseId course, int questions) {
        addClassName("question-map");
        var title = new H2(getTranslation("progress.map.title"));
        title.addClassName("tool-title");
        getElement().setAttribute("aria-label", getTranslation("progress.map.title"));
        var list = new OrderedList();
        for (var number = 1; number <= questions; number++) {
            var cell = new Cell(course, number);
            cells.add(cell);
            list.add(new ListItem(cell));
        }
        add(title, list, legend());
    }

    /// Shows how it stands with a question. Touches the page only where something is different.
    ///
    /// @param number from 1
    void show(int number, Look look) {
        cells.get(number - 1).show(look);
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

    /// How it stands with one question.
    record Look(boolean answered, boolean flagged, boolean current) {}

    private static final class Cell extends Anchor {

        private final int number;
        private @Nullable Look shown;

        Cell(CourseId course, int number) {
            super(ProgressNavigation.question(course, number));
            this.number = number;
            getElement().setAttribute("router-link", true);
            addClassName("map-cell");
        }

        void show(Look look) {
            if (look.equals(shown)) {
                return;
            }
            shown = look;
            removeAll();
            add(new Span(String.valueOf(number)));
            setClassName("answered", look.answered());
            setClassName("unanswered", !look.answered());
            if (look.current()) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
            var state = getTranslation(look.answered() ? "progress.map.answered" : "progress.map.unanswered");
            if (look.flagged()) {
                add(new Icon(Lucide.FLAG));
                state = "%s, %s".formatted(state, getTranslation("progress.map.flagged"));
            }
            getElement().setAttribute("aria-label", getTranslation("progress.map.question", number, state));
        }
    }
}
