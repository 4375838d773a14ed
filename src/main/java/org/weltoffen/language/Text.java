package org.weltoffen.language;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text for readers, in German and English. Neither half is blank.
///
/// @param plain the German in Einfache Sprache; null where the German is plain enough
public record Text(String de, String en, @Nullable String plain) {

    public Text {
        if (de.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both halves, got de=\"%s\", en=\"%s\"".formatted(de, en));
        }
    }

    public Text(String de, String en) {
        this(de, en, null);
    }

    public String in(Edition edition) {
        return switch (edition) {
            case DE -> de;
            case PLAIN -> Objects.requireNonNullElse(plain, de);
            case EN -> en;
        };
    }

    public String in(Language language) {
        return in(Edition.of(language));
    }

    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
