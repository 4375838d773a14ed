package org.weltoffen.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// How far one team is with one obligation of a year; never who.
public sealed interface TeamCount {

    Text policy();

    /// The last day anybody in the team has; null where nothing is due.
    @Nullable
    LocalDate dueOn();

    /// A team that is big enough to be counted.
    ///
    /// @param people those who have the obligation; who is exempt or paused does not count
    /// @param fulfilled how many of them have fulfilled it or had something recognised
    record Counted(Text policy, @Nullable LocalDate dueOn, int people, int fulfilled) implements TeamCount {

        public int open() {
            return people - fulfilled;
        }
    }

    /// The team has fewer people with this obligation than may be counted.
    record TooSmall(Text policy, @Nullable LocalDate dueOn, int smallestGroup) implements TeamCount {}
}
