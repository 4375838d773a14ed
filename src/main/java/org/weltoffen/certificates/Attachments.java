package org.weltoffen.certificates;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.AttachmentSource;
import org.weltoffen.certificates.spi.Statement;

/// Collects the files that travel inside a certificate. There may be no source at all.
@Component
class Attachments {

    private final List<AttachmentSource> sources;

    @Autowired
    Attachments(ObjectProvider<AttachmentSource> sources) {
        this(sources.orderedStream().toList());
    }

    Attachments(List<AttachmentSource> sources) {
        this.sources = sources;
    }

    List<Attachment> of(CertificateId certificate, Statement statement, Instant at) {
        return sources.stream()
                .flatMap(source -> source.attachments(certificate, statement, at).stream())
                .toList();
    }
}
