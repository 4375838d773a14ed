package org.weltoffen.people;

/// What a unit is before the law; decides which duties it can be given.
public enum LegalKind {
    /// Part of the city's administration: directorates, offices, Referate.
    ADMINISTRATION,
    /// An Eigenbetrieb: part of the city, led by its own management (§ 95a SächsGemO).
    MUNICIPAL_ENTERPRISE,
    /// A Beteiligungsunternehmen: its own legal person and its own data controller. Can be invited, never obliged.
    SHAREHOLDING
}
