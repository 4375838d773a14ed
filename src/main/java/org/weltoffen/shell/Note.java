package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/// Something worth knowing, set off from the text around it.
@Tag("div")
public class Note extends Component implements HasStyle {

    private final Div words = new Div();

    public Note(Kind kind, String sentence) {
        addClassNames("note", kind.name().toLowerCase(Locale.ROOT));
        words.addClassName("note-words");
        words.add(new Paragraph(sentence));
        getElement().appendChild(new Icon(kind.icon).getElement(), words.getElement());
    }

    /// Adds a link, a button or more text below the sentence.
    public Note add(Component... more) {
        words.add(more);
        return this;
    }

    /// What sort of note it is.
    public enum Kind {
        INFO(Lucide.INFO),
        SUCCESS(Lucide.CIRCLE_CHECK),
        WARNING(Lucide.TRIANGLE_ALERT),
        ERROR(Lucide.CIRCLE_ALERT);

        private final Lucide icon;

        Kind(Lucide icon) {
            this.icon = icon;
        }
    }
}
