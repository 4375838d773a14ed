package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Optional;
import org.weltoffen.shell.SaveState;

/// Which quiz this is, how many questions are answered, and that every answer is saved.
final class QuizBar extends Div {

    private final int questions;
    private final ProgressBar progress;
    private final Span words = new Span();
    private final Div line = new Div();

    QuizBar(String course, int questions, SaveState saved) {
        this.questions = questions;
        addClassNames("band", "quiz-bar");
        var title = new Span(getTranslation("progress.quiz.title", course));
        title.addClassName("quiz-bar-title");
        progress = new ProgressBar(0, questions, 0);
        words.addClassNames("small", "nowrap");
        line.add(title, progress, words, saved);
        line.addClassNames("wrap", "quiz-bar-line");
        add(line);
    }

    /// Shows what is left of the time; nothing where there is no limit, or none any more.
    void show(Optional<Duration> left, Runnable whenOver) {
        line.getChildren().filter(TimeLeft.class::isInstance).forEach(line::remove);
        left.ifPresent(it -> line.addComponentAtIndex(2, new TimeLeft(it, whenOver)));
    }

    void show(int answered) {
        var text = getTranslation("progress.quiz.answered", answered, questions);
        progress.setValue(answered);
        progress.getElement().setAttribute("aria-label", text);
        words.setText(text);
    }
}
