package org.weltoffen.certificates.spi;

import java.time.Instant;
import java.util.List;
import org.weltoffen.certificates.CertificateId;

/// Contributes files to a certificate while it is being issued. A bean; several are asked in their order.
public interface AttachmentSource {

    /// The files for the certificate that is about to be drawn. Asked once per attempt to issue it, in the transaction
    /// that stores it.
    List<Attachment> attachments(CertificateId certificate, Statement statement, Instant at);
}
