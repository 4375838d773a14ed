package org.weltoffen.certificates.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key that seals documents from one moment until another.
///
/// @param id that of the public key, see [KeyId]
/// @param privateKey null if the key is a past one whose private half is gone
/// @param chain the key's certificate first, then those of its issuers as far as they are known
/// @param until first moment at which it seals no more
/// @param sample whether the house made the key for itself to try things out
public record SealKey(
        String id,
        @Nullable PrivateKey privateKey,
        List<X509Certificate> chain,
        Instant from,
        Instant until,
        boolean sample) {

    public SealKey {
        chain = List.copyOf(chain);
    }

    /// The certificate of the key itself.
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    boolean canSignAt(Instant at) {
        return privateKey != null && holdsAt(at);
    }

    /// Whether the key was in use at that moment.
    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
