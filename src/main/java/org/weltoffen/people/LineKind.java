package org.weltoffen.people;

import java.util.Locale;

/// What a line of a staff file does.
public enum LineKind {
    NEW,
    CHANGED,
    LEFT,
    FAULTY,
    /// Would do something that the file was told not to.
    HELD;

    /// The translation key of its name.
    public String key() {
        return "people.line." + name().toLowerCase(Locale.ROOT);
    }
}
