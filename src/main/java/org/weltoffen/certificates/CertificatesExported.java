package org.weltoffen.certificates;

import org.weltoffen.audit.Audited;
import org.weltoffen.privacy.Purpose;

/// The personnel department took certificates out as a file.
///
/// @param filter in words, without what was typed into the search field
public record CertificatesExported(int certificates, String filter) implements Audited {

    @Override
    public String action() {
        return "certificates.exported";
    }

    @Override
    public String subject() {
        return "list:certificates";
    }

    @Override
    public String purpose() {
        return Purpose.PROOF.name();
    }

    @Override
    public String details() {
        return "%d Nachweise als ZIP heruntergeladen, Filter: %s".formatted(certificates, filter);
    }
}
