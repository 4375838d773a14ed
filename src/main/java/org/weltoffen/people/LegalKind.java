package org.weltoffen.people;

/// What a unit is in law; decides which obligations it may be given.
public enum LegalKind {
    ADMINISTRATION,
    MUNICIPAL_ENTERPRISE,
    SHAREHOLDING
}
