package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.weltoffen.shell.Focus;

/// Before a quiz with a time limit, so that no clock runs unasked.
final class TimedDoor extends Div {

    TimedDoor(String course, int questions, Runnable begin) {
        addClassNames("wrap", "page", "quiz-door");
        var title = new H1(getTranslation("progress.quiz.title", course));
        Focus.on(title);
        var lead = new Paragraph(getTranslation("progress.quiz.timed-questions", questions));
        lead.addClassName("lead");
        var button = new Button(getTranslation("progress.quiz.begin"), _ -> begin.run());
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        add(title, lead, new Paragraph(getTranslation("progress.quiz.time-limited")), button);
    }
}
