package org.weltoffen.people;

import org.jspecify.annotations.Nullable;

/// A unit as it is now.
///
/// The office is the Amt, Referat, Eigenbetrieb or Beteiligungsunternehmen it belongs to; the unit itself where it is
/// one of those or a directorate.
public record Unit(
        UnitId id, @Nullable UnitId parent, UnitId office, String name, UnitKind kind, LegalKind legalKind) {}
