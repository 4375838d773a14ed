package org.weltoffen.people;

import java.util.UUID;

/// One unit of the city's organisation: a directorate, an office, a division, a section or an enterprise.
public record UnitId(UUID value) {}
