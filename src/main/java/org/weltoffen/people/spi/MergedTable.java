package org.weltoffen.people.spi;

import java.util.List;
import java.util.Set;

/// One table whose rows a merge may touch.
///
/// @param key the columns of the primary key
/// @param rows the condition for the rows of both people, with the parameters `:former` and `:remaining`
/// @param yielding columns that keep a newer value when a merge is taken back
public record MergedTable(String name, List<String> key, String rows, Set<String> yielding) {

    public MergedTable {
        key = List.copyOf(key);
        yielding = Set.copyOf(yielding);
    }

    /// A table with a column `employee_id`.
    public static MergedTable ofPeople(String name, String... key) {
        return new MergedTable(name, List.of(key), "employee_id in (:former, :remaining)", Set.of());
    }
}
