package org.weltoffen.language;

import java.util.Locale;

/// A text for readers, in German and English. Neither half is blank.
public record Text(String de, String en) {

    public Text {
        if (de.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both halves, got de=\"%s\", en=\"%s\"".formatted(de, en));
        }
    }

    public String in(Language language) {
        return switch (language) {
            case DE -> de;
            case EN -> en;
        };
    }

    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
