package org.weltoffen.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's row and some assignments as they are to stand in the database; no person means there is none.
record PersonFacts(@Nullable PersonState person, List<Assignment> assignments) {

    static final PersonFacts NOBODY = new PersonFacts(null, List.of());
}
