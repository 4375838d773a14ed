package org.weltoffen.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A wave as planned and as it came about.
///
/// @param people whom it reaches with the staff of today
/// @param rows people who have a row in the ledger in the current cycle because of it
/// @param met of those, how many have met it
/// @param startedOn the first day on which it began for anyone; null before
public record WavePlan(
        Wave wave, int people, int rows, int met, @Nullable LocalDate startedOn) {}
