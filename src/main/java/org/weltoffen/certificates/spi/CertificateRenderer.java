package org.weltoffen.certificates.spi;

import java.util.List;

/// Turns a statement into the document that is kept. A bean; `weltoffen.certificates.renderer` names the one in use.
public interface CertificateRenderer {

    /// The renderer's name; unique.
    String key();

    /// A complete PDF document with the attachments inside and a field for the seal.
    ///
    /// @throws IllegalStateException if the holder's name cannot be printed as it is; a wrong name is never issued
    byte[] render(Statement statement, List<Attachment> attachments);
}
