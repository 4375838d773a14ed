package org.weltoffen.people;

/// What came of merging two records.
public sealed interface Merged {

    /// They are one person now.
    record Done(MergeId merge) implements Merged {}

    /// Nothing was changed.
    record Refused(MergeRefusal why) implements Merged {}

    /// Nothing was changed, because something happened since the preview; this is what a merge would do now.
    record Outdated(MergePreview now) implements Merged {}
}
