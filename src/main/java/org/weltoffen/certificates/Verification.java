package org.weltoffen.certificates;

/// What anyone may learn about a certificate number. It never tells whose certificate it is.
public sealed interface Verification {

    /// Issued here and valid today.
    record Valid(Certificate certificate) implements Verification {}

    /// Issued here, but its last day of validity is over.
    record Expired(Certificate certificate) implements Verification {}

    /// Never issued, or no longer kept; the answer is the same.
    record Unknown() implements Verification {}
}
