package org.weltoffen.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person before and after a file, with the assignments to store.
///
/// @param before null for a newcomer
/// @param last the newest assignment before, which may be among those to store under the same id
record PersonStep(
        @Nullable PersonState before,
        PersonState after,
        @Nullable Assignment last,
        List<Assignment> assignments) {

    /// Whether the person's own row has something new.
    boolean isNews() {
        return !after.equals(before);
    }

    boolean isChange() {
        return isNews() || !assignments.isEmpty();
    }

    /// Whether a last day appears where there was none.
    boolean isLeaving() {
        return before != null && before.leftOn() == null && after.leftOn() != null;
    }

    /// The rows that must stand there again if this never happened.
    PersonFacts past() {
        var kept =
                last != null && assignments.stream().anyMatch(next -> next.id().equals(last.id()));
        return new PersonFacts(before, kept ? List.of(last) : List.of());
    }

    PersonFacts future() {
        return new PersonFacts(after, assignments);
    }

    /// The assignment that counts afterwards.
    @Nullable
    Assignment current() {
        return assignments.isEmpty() ? last : assignments.getLast();
    }
}
