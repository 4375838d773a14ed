package org.weltoffen.certificates.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key as a store or the table of past keys holds it, whatever it is for.
record StoredKey(@Nullable PrivateKey privateKey, List<X509Certificate> chain, boolean sample) {

    String id() {
        return KeyId.of(certificate().getPublicKey());
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    Instant from() {
        return certificate().getNotBefore().toInstant();
    }

    /// The certificate names the last second; the key holds until the one after it.
    Instant until() {
        return certificate().getNotAfter().toInstant().plusSeconds(1);
    }

    boolean isForCredentials() {
        return switch (certificate().getPublicKey().getAlgorithm()) {
            case "EdDSA", "Ed25519" -> true;
            default -> false;
        };
    }

    SealKey sealKey() {
        return new SealKey(id(), privateKey, chain, from(), until(), sample);
    }

    CredentialKey credentialKey() {
        return new CredentialKey(id(), privateKey, certificate().getPublicKey(), from(), until(), sample);
    }
}
