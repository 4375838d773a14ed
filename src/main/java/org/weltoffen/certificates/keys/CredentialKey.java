package org.weltoffen.certificates.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An Ed25519 key that signs credentials from one moment until another.
///
/// @param id that of the public key, see [KeyId]
/// @param privateKey null if the key is a past one whose private half is gone
/// @param until first moment at which it signs no more
/// @param sample whether the house made the key for itself to try things out
public record CredentialKey(
        String id, @Nullable PrivateKey privateKey, PublicKey publicKey, Instant from, Instant until, boolean sample) {

    /// The 64 bytes of an Ed25519 signature.
    ///
    /// @throws IllegalStateException if the private half is gone
    public byte[] sign(byte[] data) {
        if (privateKey == null) {
            throw new IllegalStateException("The private half of key %s is gone; it signs no more".formatted(id));
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key %s cannot sign".formatted(id), e);
        }
    }

    boolean canSignAt(Instant at) {
        return privateKey != null && holdsAt(at);
    }

    /// Whether the key was in use at that moment.
    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
