package org.weltoffen.people;

/// What came of asking what a merge would do.
public sealed interface Looking {

    /// This would happen.
    record Possible(MergePreview preview) implements Looking {}

    /// These two cannot be merged so.
    record Refused(MergeRefusal why) implements Looking {}
}
