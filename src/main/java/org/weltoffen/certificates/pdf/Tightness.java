package org.weltoffen.certificates.pdf;

/// How closely the page is set. The first that leads to a single page is taken; what fits none of them flows on
/// over as many pages as it needs. Nothing is ever left out.
enum Tightness {
    COMFORTABLE,
    CLOSE,
    TIGHT,
    FLOWING;

    /// The class of the page's body.
    String style() {
        return switch (this) {
            case COMFORTABLE -> "comfortable";
            case CLOSE -> "close";
            case TIGHT -> "tight";
            case FLOWING -> "flowing";
        };
    }

    boolean mayTakeMorePages() {
        return this == FLOWING;
    }
}
