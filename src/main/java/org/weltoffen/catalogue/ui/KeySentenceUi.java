package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.KeySentence;

/// The sentence to keep, in the voice of the house.
@Service
class KeySentenceUi implements BlockUi<KeySentence> {

    @Override
    public Class<KeySentence> form() {
        return KeySentence.class;
    }

    @Override
    public Component draw(KeySentence sentence, Reading reading) {
        var box = new Div();
        box.addClassName("key-sentence");
        var label = new Span(box.getTranslation("catalogue.key-sentence.label"));
        label.addClassName("key-sentence-label");
        var words = new Paragraph(sentence.text());
        words.addClassName("voice");
        box.add(label, words);
        return box;
    }
}
