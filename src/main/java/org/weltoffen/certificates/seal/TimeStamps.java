package org.weltoffen.certificates.seal;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;

/// Asks a trusted service to confirm that a signature existed at this moment (RFC 3161).
interface TimeStamps {

    /// The service's answer as an attribute of the signature; empty if no service is configured.
    ///
    /// @throws IOException if the service does not answer, or not what it was asked
    Optional<Attribute> over(byte[] signature) throws IOException;

    /// How many bytes an answer may take.
    int room();
}
