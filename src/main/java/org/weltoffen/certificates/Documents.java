package org.weltoffen.certificates;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.seal.Sealer;
import org.weltoffen.certificates.spi.Statement;

/// Makes the document of a certificate: what travels inside, then the pages, then the seal over all of it.
@Component
class Documents {

    private final Attachments attachments;
    private final Renderers renderers;
    private final Sealer sealer;

    Documents(Attachments attachments, Renderers renderers, Sealer sealer) {
        this.attachments = attachments;
        this.renderers = renderers;
        this.sealer = sealer;
    }

    /// The bytes to keep. Nothing is stored here.
    byte[] sealed(CertificateId certificate, Statement statement, Instant at) {
        var inside = attachments.of(certificate, statement, at);
        return sealer.seal(renderers.chosen().render(statement, inside), at);
    }
}
