package org.weltoffen.certificates.keys;

import java.time.Instant;
import java.util.List;

/// All keys of the house, the past ones too: what was sealed with a key of then can be checked for ever.
public interface KeyRing {

    /// The key that seals documents at that moment; of several the one that came last.
    ///
    /// @throws IllegalStateException if there is none for that moment
    SealKey sealKey(Instant at);

    /// The key that signs credentials at that moment; of several the one that came last.
    ///
    /// @throws IllegalStateException if there is none for that moment
    CredentialKey credentialKey(Instant at);

    /// Every key that ever sealed or may seal, the earliest first.
    List<SealKey> sealKeys();

    /// Every key that ever signed or may sign credentials, the earliest first.
    List<CredentialKey> credentialKeys();

    /// Whether the keys in use are those the house made for itself to try things out. Then every document says that it
    /// is a sample.
    boolean isSample();
}
