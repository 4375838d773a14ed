package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// A status as icon, word and colour; the colour only repeats the other two.
@Tag("span")
public class StatusBadge extends Component {

    public StatusBadge(Kind kind, String word) {
        this(kind, kind.icon, word);
    }

    public StatusBadge(Kind kind, Lucide icon, String word) {
        addClassNames("status-badge", kind.name().toLowerCase(Locale.ROOT));
        getElement().appendChild(new Icon(icon).getElement(), new Span(word).getElement());
    }

    /// How a status feels.
    public enum Kind {
        SUCCESS(Lucide.CIRCLE_CHECK),
        PROGRESS(Lucide.CIRCLE_DOT),
        NEUTRAL(Lucide.CIRCLE_DASHED),
        WARNING(Lucide.CLOCK),
        ERROR(Lucide.TRIANGLE_ALERT),
        OUTLINE(Lucide.CIRCLE_PAUSE);

        private final Lucide icon;

        Kind(Lucide icon) {
            this.icon = icon;
        }
    }
}
