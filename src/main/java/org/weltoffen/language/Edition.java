package org.weltoffen.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A wording of the content that someone reads: German, German in Einfache Sprache, or English.
///
/// Einfache Sprache is plain German after DIN 8581-1. It is not Leichte Sprache, which is another norm.
public enum Edition {
    DE(Language.DE),
    PLAIN(Language.DE),
    EN(Language.EN);

    private final Language language;

    Edition(Language language) {
        this.language = language;
    }

    /// The standard wording in a language.
    public static Edition of(Language language) {
        return switch (language) {
            case DE -> DE;
            case EN -> EN;
        };
    }

    /// The language it is written in.
    public Language language() {
        return language;
    }

    /// Lower-case name as used in file names and addresses: `de`, `plain`, `en`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The wording with that tag.
    public static Optional<Edition> tagged(String tag) {
        return Stream.of(values()).filter(edition -> edition.tag().equals(tag)).findFirst();
    }
}
