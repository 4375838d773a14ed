package org.weltoffen.certificates.seal;

import java.time.Instant;
import org.weltoffen.certificates.keys.SealKey;

/// What a look at the seal of a file brings to light.
public sealed interface SealFinding {

    /// Sealed by the house and, to the last byte, as it was sealed.
    record Genuine(SealKey key, Instant sealedAt) implements SealFinding {}

    /// Sealed by the house, then changed.
    record Changed(SealKey key) implements SealFinding {}

    /// Sealed with a key of the house at a time that was not the key's.
    record OutOfTime(SealKey key, Instant sealedAt) implements SealFinding {}

    /// Sealed by someone else.
    record NotOurs() implements SealFinding {}

    /// Not sealed at all, or no document.
    record NoSeal() implements SealFinding {}
}
