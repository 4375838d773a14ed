package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.Note;

/// Below a question: back, mark for later, on. The arrow keys do the same.
final class QuizSteps extends Div {

    private final int number;
    private final int all;

    QuizSteps(int number, int all) {
        this.number = number;
        this.all = all;
        addClassName("quiz-steps");
    }

    void back(Runnable action) {
        if (number > 1) {
            var back = new Button(getTranslation("progress.quiz.back"), new Icon(Lucide.ARROW_LEFT), _ -> action.run());
            back.getElement().setAttribute("data-key", "arrowleft");
            add(back);
        }
    }

    void flag(boolean flagged, Consumer<Boolean> listener) {
        add(new FlagButton(flagged, listener));
    }

    void on(Runnable action) {
        var last = number == all;
        var on = new Button(
                getTranslation(last ? "progress.quiz.submit" : "progress.quiz.next"),
                new Icon(last ? Lucide.CHECK : Lucide.ARROW_RIGHT),
                _ -> action.run());
        on.setIconAfterText(true);
        on.addThemeName("primary");
        on.getElement().setAttribute("data-key", "arrowright");
        add(on);
    }

    /// Says once that answers are missing, and leaves the choice.
    void warn(int missing, int first, Runnable there, Runnable anyway) {
        getChildren().filter(Note.class::isInstance).forEach(this::remove);
        var toFirst = new Button(getTranslation("progress.quiz.to-question", first), _ -> there.run());
        var submit = new Button(getTranslation("progress.quiz.submit-anyway"), _ -> anyway.run());
        submit.addThemeName("tertiary");
        var note = new Note(Note.Kind.INFO, getTranslation("progress.quiz.missing", missing)).add(toFirst, submit);
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
