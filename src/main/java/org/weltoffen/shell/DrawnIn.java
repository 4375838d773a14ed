package org.weltoffen.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language a page is drawn in. Vaadin tells every page its language once more when it is shown; only if that is
/// another one is there something to draw.
public final class DrawnIn {

    private @Nullable Locale locale;

    /// The page is being drawn in this language.
    public void remember(Locale now) {
        locale = now;
    }

    /// Whether the page is drawn, and in another language.
    public boolean isOtherThan(Locale now) {
        return locale != null && !locale.equals(now);
    }
}
