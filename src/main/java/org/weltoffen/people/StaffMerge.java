package org.weltoffen.people;

import java.util.List;
import java.util.UUID;

/// What came of merging a staff source: all of it, or nothing.
public sealed interface StaffMerge {

    /// Everything was taken over. The numbers count people; who left is not among the changed.
    record Done(UUID importId, int joined, int changed, int gone) implements StaffMerge {}

    /// Nothing was changed, because of these lines.
    record Refused(List<Finding> findings) implements StaffMerge {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
