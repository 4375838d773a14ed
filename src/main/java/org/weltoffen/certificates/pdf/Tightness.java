package org.weltoffen.certificates.pdf;

/// How closely the page is set. The first that leads to a single page is taken.
enum Tightness {
    COMFORTABLE(12),
    CLOSE(8),
    TIGHT(4),
    TIGHTEST(0);

    private final int objectives;

    Tightness(int objectives) {
        this.objectives = objectives;
    }

    /// The greatest number of objectives to print.
    int objectives() {
        return objectives;
    }

    String style() {
        return switch (this) {
            case COMFORTABLE -> "comfortable";
            case CLOSE -> "close";
            case TIGHT, TIGHTEST -> "tight";
        };
    }

    static Tightness last() {
        return TIGHTEST;
    }
}
