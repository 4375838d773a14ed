package org.weltoffen.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One merge in the history of a person.
///
/// @param former the record merged away, by its staff number
/// @param undoneAt null while it holds
/// @param undoable whether its details are still there
public record MergeEntry(
        MergeId id,
        String former,
        String remaining,
        String mergedBy,
        Instant mergedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        boolean undoable) {}
