package org.weltoffen.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A staff file that was handed in, and what became of it.
///
/// @param checksum SHA-256 of the file, in hexadecimal digits
/// @param lines read from the file, without its headings
/// @param counts how many lines do what
/// @param present people of the source on the day, before the file
/// @param blocked whether a fault concerns the file as a whole, so that nothing of it can be taken over
/// @param leavingHeldBack whether nobody may leave because some lines do not say whom they are about
/// @param importId of the import that came of it
public record Delivery(
        DeliveryId id,
        String fileName,
        String checksum,
        State state,
        FileSettings settings,
        int lines,
        int unchanged,
        Map<LineKind, Integer> counts,
        int present,
        boolean blocked,
        boolean leavingHeldBack,
        @Nullable UUID importId,
        String deliveredBy,
        Instant deliveredAt,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    private static final int USUAL_PERCENT = 5;

    /// How far it has come.
    public enum State {
        /// Handed in; nobody has looked yet what it would change.
        RECEIVED,
        /// Compared with the staff; nothing is changed.
        COMPARED,
        APPLIED,
        UNDONE,
        DISCARDED
    }

    public int count(LineKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// How many people or units it would add, change or end.
    public int differences() {
        return count(LineKind.NEW) + count(LineKind.CHANGED) + count(LineKind.LEFT);
    }

    /// Whether it would end more than 5 % of the staff, which is asked twice.
    public boolean endsMany() {
        return count(LineKind.LEFT) * 100 > present * USUAL_PERCENT;
    }
}
