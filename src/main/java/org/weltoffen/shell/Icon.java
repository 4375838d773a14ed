package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/// An icon in the colour and about the size of the text around it. Hidden from screen readers: the word beside it says
/// what it means, or [#named(String)] does.
@Tag("span")
public class Icon extends Component {

    private static final String SPRITE = "icons/lucide.svg";
    private static final Map<Lucide, String> MARKUP = markup(version());

    public Icon(Lucide icon) {
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", markup(icon));
    }

    /// Gives it a meaning of its own, for where no word stands beside it.
    public Icon named(String meaning) {
        getElement().removeAttribute("aria-hidden");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", meaning);
        return this;
    }

    /// The drawing alone, for templates that put it into a `span` of class `icon`.
    public static String markup(Lucide icon) {
        return Objects.requireNonNull(MARKUP.get(icon));
    }

    private static Map<Lucide, String> markup(String version) {
        var markup = new EnumMap<Lucide, String>(Lucide.class);
        for (var icon : Lucide.values()) {
            markup.put(
                    icon,
                    "<svg viewBox=\"0 0 24 24\"><use href=\"%s?%s#%s\"/></svg>".formatted(SPRITE, version, icon.id()));
        }
        return markup;
    }

    private static String version() {
        try (var sprite = Icon.class.getResourceAsStream("/META-INF/resources/" + SPRITE)) {
            if (sprite == null) {
                throw new IllegalStateException("No " + SPRITE);
            }
            var sum = new CRC32();
            sum.update(sprite.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
