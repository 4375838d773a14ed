package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Attempt;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Feedback;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.Focus;
import org.weltoffen.shell.Note;

/// One question: its text, the rule by which it counts, the field, and the reasons as soon as they are shown.
final class QuestionPage extends Div {

    private final Question question;
    private final QuestionUis uis;
    private final Language language;
    private final Div place = new Div();

    QuestionPage(Course course, Question question, int number, int all, QuestionUis uis, Language language) {
        this.question = question;
        this.uis = uis;
        this.language = language;
        addClassName("quiz-page");
        var objective = course.objective(question.objective())
                .map(Objective::text)
                .map(text -> text.in(language))
                .orElse("");
        var where = new Paragraph(getTranslation("progress.quiz.number", number, all, objective));
        where.addClassName("muted");
        var title = new H1(question.text().in(language));
        title.setId("question");
        var rule = new Paragraph(getTranslation("quiz.rule." + question.type()));
        rule.addClassNames("muted", "small");
        place.addClassName("quiz-place");
        add(where, title, rule, place);
        Focus.on(title);
    }

    /// Lets the person answer.
    ///
    /// @param answered called with each answer
    /// @param check shows the reasons; empty where nothing was chosen yet
    void ask(Attempt attempt, Feedback feedback, Consumer<Answer> answered, Supplier<@Nullable Graded> check) {
        var field = uis.field(question, attempt.seed(), language, "question");
        field.show(attempt.answer(question));
        field.onAnswer(answered);
        place.add(field);
        if (feedback == Feedback.EACH) {
            place.add(checking(check));
        }
    }

    private Div checking(Supplier<@Nullable Graded> check) {
        var result = new Div();
        result.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("progress.quiz.check"), _ -> {
            var graded = check.get();
            if (graded == null) {
                result.removeAll();
                result.add(new Note(Note.Kind.INFO, getTranslation("progress.quiz.choose-first")));
            } else {
                explain(graded, true);
            }
        });
        var hint = new Paragraph(getTranslation("progress.quiz.check-fixes"));
        hint.addClassNames("small", "muted");
        var checking = new Div(button, hint, result);
        checking.addClassName("quiz-check");
        return checking;
    }

    /// Shows what the answer was worth and why, in place of the field.
    ///
    /// @param now whether the person has just asked for it; then the focus goes there
    void explain(Graded graded, boolean now) {
        var kind = graded.isRight() ? Note.Kind.SUCCESS : Note.Kind.INFO;
        var verdict = new Note(kind, getTranslation(key(graded)));
        place.removeAll();
        place.add(verdict, uis.explanation(graded, language));
        if (now) {
            Focus.on(verdict);
        }
    }

    private static String key(Graded graded) {
        if (graded.isRight()) {
            return "progress.quiz.right";
        }
        return graded.score().hundredths() > 0 ? "progress.quiz.partly" : "progress.quiz.not-yet";
    }
}
