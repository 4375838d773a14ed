package org.weltoffen.certificates;

import java.util.Optional;

/// What anyone may learn about a certificate number. It never tells whose certificate it is.
public sealed interface Verification {

    /// Issued here and valid today.
    record Valid(Certificate certificate) implements Verification {}

    /// Issued here, but its last day of validity is over.
    record Expired(Certificate certificate) implements Verification {}

    /// Issued here, but another one took its place.
    record Replaced(Certificate certificate) implements Verification {}

    /// Issued here and withdrawn.
    record Revoked(Certificate certificate) implements Verification {}

    /// Never issued, or no longer kept; the answer is the same.
    record Unknown() implements Verification {}

    /// The certificate, unless there is none.
    default Optional<Certificate> found() {
        return switch (this) {
            case Valid(var certificate) -> Optional.of(certificate);
            case Expired(var certificate) -> Optional.of(certificate);
            case Replaced(var certificate) -> Optional.of(certificate);
            case Revoked(var certificate) -> Optional.of(certificate);
            case Unknown() -> Optional.empty();
        };
    }
}
