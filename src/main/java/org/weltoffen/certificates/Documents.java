package org.weltoffen.certificates;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.seal.Sealer;
import org.weltoffen.certificates.spi.Attachment;
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
    ///
    /// @param own what we put inside ourselves, before what others contribute
    byte[] sealed(CertificateId certificate, Statement statement, List<Attachment> own, Instant at) {
        var inside = Stream.concat(own.stream(), attachments.of(certificate, statement, at).stream())
                .toList();
        return sealer.seal(renderers.chosen().render(statement, inside), at);
    }
}
