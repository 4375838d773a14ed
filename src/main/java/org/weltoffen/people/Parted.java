package org.weltoffen.people;

import java.util.Set;

/// What came of taking a merge back.
public sealed interface Parted {

    /// Both records are what they were before.
    record Done() implements Parted {}

    /// Taken back already, or so long ago that its details are deleted.
    record NotPossible() implements Parted {}

    /// A later merge rests on this one and has to be taken back first.
    record LaterMergeFirst(MergeId later) implements Parted {}

    /// Nothing was taken back, because something new stands where a row has to return to.
    record InTheWay() implements Parted {}

    /// Nothing was taken back, because it would lose what has changed since in these parts.
    ///
    /// @param parts last parts of translation keys
    record ChangedSince(Set<String> parts) implements Parted {

        public ChangedSince {
            parts = Set.copyOf(parts);
        }
    }
}
