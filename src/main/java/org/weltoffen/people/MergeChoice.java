package org.weltoffen.people;

/// What of the record that is merged away stays nevertheless. The login matters only where both have one.
public record MergeChoice(boolean nameOfFormer, boolean loginOfFormer) {

    /// Name and login of the remaining record stay.
    public static final MergeChoice OF_THE_REMAINING = new MergeChoice(false, false);
}
