package org.weltoffen.certificates.seal;

import org.weltoffen.certificates.keys.KeyRing;

/// Sealers to try things with.
public final class Sealers {

    private Sealers() {}

    /// Seals with the keys of the ring, without a time stamp service.
    public static Sealer with(KeyRing ring) {
        return new PadesSealer(ring, new HttpTimeStamps(""));
    }
}
