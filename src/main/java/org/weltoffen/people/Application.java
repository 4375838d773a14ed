package org.weltoffen.people;

import java.util.UUID;

/// What came of applying a compared delivery: all of it, or nothing.
public sealed interface Application {

    /// Taken over, now or by an earlier click.
    record Done(UUID importId) implements Application {}

    /// The staff are no longer what the file was compared with; compare again.
    record StaffChanged() implements Application {}

    /// So many of so many would leave; say explicitly that this is meant.
    record AsksTwice(int leaving, int present) implements Application {}

    /// A fault concerns the file as a whole, or there is nothing to take over.
    record Blocked() implements Application {}

    /// Discarded, undone or never compared.
    record NotReady(Delivery.State state) implements Application {}
}
