package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Locale;

/// A status as icon, word and colour; the colour only repeats the other two.
@Tag("span")
public class StatusBadge extends Component {

    public StatusBadge(Kind kind, String word) {
        this(kind, kind.icon, word);
    }

    public StatusBadge(Kind kind, Lucide icon, String word) {
        addClassNames("status-badge", kind.css());
        getElement().appendChild(new Icon(icon).getElement(), new Span(word).getElement());
    }

    /// The same badge for each row of a grid, drawn in the browser: a component for each row would be most of the work
    /// the server has with a page.
    public static <T> LitRenderer<T> renderer(
            ValueProvider<T, Kind> kind, ValueProvider<T, Lucide> icon, ValueProvider<T, String> word) {
        return LitRenderer.<T>of("""
                        <span class="status-badge ${item.kind}"
                            ><span class="icon" aria-hidden="true" .innerHTML="${item.icon}"></span
                            ><span>${item.word}</span></span>""")
                .withProperty("kind", row -> kind.apply(row).css())
                .withProperty("icon", row -> Icon.markup(icon.apply(row)))
                .withProperty("word", word);
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

        private String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
