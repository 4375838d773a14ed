package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.QuestionRef;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.Note;

/// An inline question: answer, check, see the reasons. It never counts.
@Service
class CheckUi implements BlockUi<QuestionRef> {

    private final QuestionUis uis;
    private final QuestionTypes types;

    CheckUi(QuestionUis uis, QuestionTypes types) {
        this.uis = uis;
        this.types = types;
    }

    @Override
    public Class<QuestionRef> form() {
        return QuestionRef.class;
    }

    @Override
    public Component draw(QuestionRef ref, Reading reading) {
        var question = reading.course().quiz().question(ref.use()).orElseThrow();
        var item = "check:" + ref.use().value();
        var heading = new H2();
        heading.setText(heading.getTranslation("catalogue.check.title"));
        var text = new Paragraph(question.text().in(reading.language()));
        text.addClassName("check-question");
        text.setId(item.replace(':', '-'));
        var result = new Div();
        result.addClassName("check-result");
        result.getElement().setAttribute("aria-live", "polite");
        var field = uis.field(question, 1, reading.language(), text.getId().orElseThrow());
        var button = new Button(heading.getTranslation("catalogue.check.button"), _ -> {
            reading.reply(item, field.answer());
            explain(question, field.answer(), reading, result);
        });
        field.onAnswer(_ -> result.removeAll());
        var before = reading.reply(item);
        if (!before.isEmpty()) {
            field.show(before);
            explain(question, before, reading, result);
        }
        var card = new Div(text, field, button, result);
        card.addClassNames("card", "check");
        return new Div(heading, card);
    }

    private void explain(Question question, Answer answer, Reading reading, Div result) {
        result.removeAll();
        if (answer.isEmpty()) {
            result.add(new Note(Note.Kind.INFO, result.getTranslation("catalogue.check.choose-first")));
            return;
        }
        var graded = types.grade(question, answer);
        result.add(
                graded.isRight()
                        ? new Note(Note.Kind.SUCCESS, result.getTranslation("catalogue.check.right"))
                        : new Note(Note.Kind.INFO, result.getTranslation("catalogue.check.not-yet")),
                uis.explanation(graded, reading.language()));
    }
}
