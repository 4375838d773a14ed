package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Reveal;

/// A question to oneself; both sides stay readable once it is uncovered. Nothing is stored.
@Service
class RevealUi implements BlockUi<Reveal> {

    @Override
    public Class<Reveal> form() {
        return Reveal.class;
    }

    @Override
    public Component draw(Reveal reveal, Reading reading) {
        var block = new Div();
        block.addClassName("reveal");
        var answer = new Div();
        answer.addClassName("reveal-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        var printed = new Paragraph(reveal.answer());
        printed.addClassName("print-only");
        block.add(question(reveal, answer), answer, printed);
        return block;
    }

    private static Div question(Reveal reveal, Div answer) {
        var side = new Div();
        side.addClassName("reveal-question");
        var label = new Span(side.getTranslation("catalogue.reveal.label"));
        label.addClassName("small");
        var words = new Paragraph(reveal.question());
        words.addClassName("voice");
        var button = new NativeButton(side.getTranslation("catalogue.reveal.uncover"));
        button.addClassName("reveal-button");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(_ -> {
            if (answer.getComponentCount() == 0) {
                uncover(reveal, answer);
                button.getElement().setAttribute("aria-expanded", "true");
            }
        });
        side.add(label, words, button);
        return side;
    }

    private static void uncover(Reveal reveal, Div answer) {
        var label = new Span(answer.getTranslation("catalogue.reveal.uncovered"));
        label.addClassNames("small", "muted");
        var promise = new Paragraph(answer.getTranslation("catalogue.reveal.not-stored"));
        promise.addClassNames("small", "muted");
        answer.add(label, new Paragraph(reveal.answer()), promise);
        answer.addClassName("uncovered");
    }
}
