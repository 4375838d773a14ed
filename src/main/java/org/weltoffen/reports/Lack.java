package org.weltoffen.reports;

import java.util.Locale;

/// Why somebody had no offer that could be used, the first that is true.
public enum Lack {
    /// There is no course, or it was taken back before it could be begun.
    NO_COURSE,
    /// Fewer than 14 days lay between the first day on which it could be begun and the last, days of leave taken off.
    DATES,
    /// It was not there in German and English early enough.
    LANGUAGE,
    /// It was not there in Einfache Sprache early enough.
    ACCESSIBILITY;

    /// The lower-case word used in translation keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
