package org.weltoffen.people;

/// The place of a unit in the organisation.
public enum UnitKind {
    DIRECTORATE,
    REFERAT,
    OFFICE,
    DIVISION,
    SECTION,
    MUNICIPAL_ENTERPRISE,
    SHAREHOLDING;

    /// Whether it stands for itself in lists and counts: an Amt, a Referat, an Eigenbetrieb, a Beteiligungsunternehmen.
    public boolean isOffice() {
        return switch (this) {
            case REFERAT, OFFICE, MUNICIPAL_ENTERPRISE, SHAREHOLDING -> true;
            case DIRECTORATE, DIVISION, SECTION -> false;
        };
    }

    /// Whether it can only exist below an office.
    boolean needsOffice() {
        return this == DIVISION || this == SECTION;
    }

    /// The legal kind of an office or directorate of this kind, which everything below it shares.
    LegalKind legalKind() {
        return switch (this) {
            case MUNICIPAL_ENTERPRISE -> LegalKind.MUNICIPAL_ENTERPRISE;
            case SHAREHOLDING -> LegalKind.SHAREHOLDING;
            case DIRECTORATE, REFERAT, OFFICE, DIVISION, SECTION -> LegalKind.ADMINISTRATION;
        };
    }
}
