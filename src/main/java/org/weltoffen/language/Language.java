package org.weltoffen.language;

import java.util.Locale;

/// A language the application speaks, in the order people are offered them.
public enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The language closest to a locale; German where none fits.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.tag()) ? EN : DE;
    }

    /// Lower-case tag as used in `lang` attributes and file names: `de`, `en`.
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
