package org.weltoffen.catalogue;

/// Something wrong in a course folder: where, what, and what to write instead.
public record Finding(Weight weight, String file, int line, String what, String remedy) {

    /// Whether a course can be published with it.
    public enum Weight {
        /// It cannot.
        ERROR,
        /// It can, but would be better without.
        HINT
    }

    @Override
    public String toString() {
        return "%s:%d %s; %s".formatted(file, line, what, remedy);
    }
}
