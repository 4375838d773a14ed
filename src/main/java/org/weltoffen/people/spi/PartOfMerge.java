package org.weltoffen.people.spi;

import java.util.List;
import java.util.Set;
import org.weltoffen.people.EmployeeId;

/// What one module does when two records turn out to be the same person. Every table that knows people belongs to
/// exactly one such part; a test looks for tables without one.
///
/// A part changes its own tables in plain SQL, within the transaction of the merge. All rows it names in [#tables()]
/// are looked at before and after, so that a merge can be taken back row by row.
public interface PartOfMerge {

    /// The last part of a translation key; unique.
    String key();

    /// The tables a merge may touch.
    List<MergedTable> tables();

    /// Tables that know people and keep their rows as they are, for a reason the implementation gives.
    default Set<String> untouched() {
        return Set.of();
    }

    /// What the records bring. Nothing that the personnel department may not see, not even as a count.
    List<Brought> preview(EmployeeId former, EmployeeId remaining);

    /// Lets the remaining record have everything of the former one. Deletes nothing: what cannot stand beside a row of
    /// the remaining record stays with the former one.
    void merge(EmployeeId former, EmployeeId remaining);

    /// Draws conclusions for the remaining record, once all modules have merged.
    default void settle(EmployeeId remaining) {}
}
