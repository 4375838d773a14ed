package org.weltoffen.people.spi;

/// One kind of thing that two records of a person bring together. The key leads to its sentences.
///
/// @param former how many the record has that is merged away; −1 where nobody counts them
/// @param remaining how many the record has that remains
/// @param both in how many cases both have what can be there only once, so that a rule decides
/// @param which what these cases are, for example `2025, 2026`; may be empty
public record Brought(String key, int former, int remaining, int both, String which) {

    private static final int UNCOUNTED = -1;

    /// Something that goes along, but is nobody's business.
    public static Brought uncounted(String key) {
        return new Brought(key, UNCOUNTED, UNCOUNTED, 0, "");
    }

    public boolean isCounted() {
        return former != UNCOUNTED;
    }
}
