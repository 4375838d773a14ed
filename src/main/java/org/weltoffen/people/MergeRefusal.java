package org.weltoffen.people;

import java.util.Locale;

/// Why two records cannot be merged.
public enum MergeRefusal {
    /// Both are the same record, or already one person.
    SAME_PERSON,
    /// One of them was merged away meanwhile, perhaps by a colleague.
    ALREADY_MERGED,
    /// The record that would remain has left, the other has not.
    LEAVER_WOULD_REMAIN,
    /// The names of one of them are erased, so nobody can tell whether they are one person.
    ERASED;

    /// The translation key of the sentence for people.
    public String key() {
        return "people.merge.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
