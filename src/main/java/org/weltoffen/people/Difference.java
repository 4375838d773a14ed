package org.weltoffen.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a comparison with the rows that make it true and those that take it back.
///
/// @param before rows to put back, as a record of the kind it is about; null for what did not exist or is not to change
/// @param after rows to store
record Difference(
        About about,
        LineKind kind,
        int line,
        @Nullable UUID employee,
        String code,
        String name,
        List<FieldChange> changes,
        List<Finding> faults,
        @Nullable Object before,
        @Nullable Object after) {

    enum About {
        PERSON,
        UNIT,
        POST
    }

    static Difference faulty(About about, int line, String code, String name, List<Finding> faults) {
        return new Difference(about, LineKind.FAULTY, line, null, code, name, List.of(), faults, null, null);
    }

    static Difference post(UUID id, Post post) {
        return new Difference(
                About.POST,
                LineKind.NEW,
                0,
                null,
                id.toString(),
                post.title(),
                List.of(),
                List.of(),
                null,
                new KnownPost(id, post));
    }

    /// A post with its id.
    record KnownPost(UUID id, Post post) {}
}
