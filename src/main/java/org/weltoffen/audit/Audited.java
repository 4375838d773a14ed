package org.weltoffen.audit;

import org.jspecify.annotations.Nullable;

/// An event that belongs into the audit trail. Publishing it is enough; no names, scores or answers in its details.
public interface Audited {

    /// What was done, as a short key such as `list.exported`.
    String action();

    /// What it was done to, as `kind:id`; null where there is no single thing.
    @Nullable
    String subject();

    /// A sentence for the staff council, in plain words without personal data.
    String details();

    /// The purpose of a look at the data of others, by its name in the service agreement; null for everything else.
    default @Nullable String purpose() {
        return null;
    }
}
