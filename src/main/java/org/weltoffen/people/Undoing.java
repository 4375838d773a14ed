package org.weltoffen.people;

/// What came of undoing an import.
public sealed interface Undoing {

    /// Everything is as it was before.
    record Done() implements Undoing {}

    /// The staff changed after the import, so it is no longer the last thing that happened.
    record StaffChanged() implements Undoing {}

    /// So many newcomers of the import have begun something, for example a course, and cannot be taken out.
    record NewcomersHaveBegun(int people) implements Undoing {}

    /// Not applied, undone already, or so long ago that its details are deleted.
    record NotPossible() implements Undoing {}
}
