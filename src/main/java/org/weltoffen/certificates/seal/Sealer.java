package org.weltoffen.certificates.seal;

import java.time.Instant;

/// Closes a document with the electronic seal of the house.
public interface Sealer {

    /// The document with the seal in the field the renderer made for it. Without such a field it gets an invisible one.
    ///
    /// @param at the moment of sealing, which decides on the key
    byte[] seal(byte[] pdf, Instant at);
}
