package org.weltoffen.people;

import java.time.LocalDate;
import java.util.UUID;

/// The staff were brought up to date. One event per import, published in the transaction that stores it.
public record StaffImported(UUID importId, LocalDate asOf) {}
