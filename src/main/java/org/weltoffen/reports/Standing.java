package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How many lines of the completion list stand alike.
///
/// @param cycle the period of one policy they belong to; one person has one line in it at most
/// @param untied whether only the count remains and no longer whose lines they are
record Standing(
        UUID cycle,
        Mode mode,
        @Nullable Integer wave,
        CompletionStatus status,
        @Nullable LocalDate dueOn,
        boolean untied,
        int lines) {}
