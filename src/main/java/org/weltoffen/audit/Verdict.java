package org.weltoffen.audit;

/// What a walk along the audit trail found.
public sealed interface Verdict {

    /// Every entry is as it was written and none is missing. The hash of the last one, noted elsewhere, proves later
    /// that nothing up to it was rewritten.
    record Intact(long entries, String lastHash) implements Verdict {}

    /// The first entry that does not fit, and why. Entries before it are untouched.
    record Broken(long entry, String reason) implements Verdict {}
}
