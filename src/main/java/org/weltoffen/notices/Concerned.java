package org.weltoffen.notices;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weltoffen.notices.RunBook.Run;
import org.weltoffen.people.EmployeeId;

/// The people whom the rest of a run concerns, in windows. They are looked for once, for the database would look at all
/// of them to find the next thousand; and once more if another node went on with the run meanwhile.
final class Concerned {

    private static final int WINDOW = 1_000;

    private final Function<Run, List<EmployeeId>> find;
    private @Nullable List<EmployeeId> rest;
    private @Nullable UUID last;

    /// @param find all people of a run who come after its last, in the order of the run
    Concerned(Function<Run, List<EmployeeId>> find) {
        this.find = find;
    }

    /// The next people of the run; empty if there are no more.
    List<EmployeeId> next(Run run) {
        var people = rest == null || !Objects.equals(run.last(), last) ? find.apply(run) : rest;
        var window = people.subList(0, Math.min(WINDOW, people.size()));
        rest = people.subList(window.size(), people.size());
        last = window.isEmpty() ? run.last() : window.getLast().value();
        return window;
    }
}
