package org.weltoffen.certificates.spi;

/// Turns a statement into the document that is kept. A bean; `weltoffen.certificates.renderer` names the one in use.
public interface CertificateRenderer {

    /// The renderer's name; unique.
    String key();

    /// A complete PDF document.
    ///
    /// @throws IllegalStateException if the holder's name cannot be printed as it is; a wrong name is never issued
    byte[] render(Statement statement);
}
