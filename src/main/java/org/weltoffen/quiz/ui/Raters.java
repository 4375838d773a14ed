package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.weltoffen.quiz.RatedQuestion;

/// Says whose key it is, because an opinion of few is not a fact.
final class Raters extends Paragraph {

    Raters(RatedQuestion question, Words words) {
        addClassNames("small", "muted");
        var raters = question.raters();
        setText(
                raters < RatedQuestion.EXPERTS
                        ? words.of("quiz.raters.editors", raters)
                        : words.of("quiz.raters.experts", raters));
    }
}
