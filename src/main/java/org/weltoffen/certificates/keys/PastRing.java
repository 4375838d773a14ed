package org.weltoffen.certificates.keys;

import java.time.Instant;
import java.util.List;

/// Keys to check with, not to sign with.
record PastRing(List<SealKey> sealKeys, List<CredentialKey> credentialKeys) implements KeyRing {

    @Override
    public SealKey sealKey(Instant at) {
        throw new IllegalStateException("These keys only check");
    }

    @Override
    public CredentialKey credentialKey(Instant at) {
        throw new IllegalStateException("These keys only check");
    }

    @Override
    public boolean isSample() {
        return sealKeys.stream().allMatch(SealKey::sample);
    }
}
