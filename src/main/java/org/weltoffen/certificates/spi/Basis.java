package org.weltoffen.certificates.spi;

import java.util.Locale;
import org.weltoffen.people.LegalKind;

/// On what ground a certificate is issued, after the kind of employer.
public enum Basis {
    /// The city and its Eigenbetriebe: for employees under the collective agreement § 5 (3) sentence 2 TVöD asks for
    /// it; civil servants get the same paper.
    PUBLIC_SERVICE,
    /// A company the city holds shares in: an employer of its own, so no law is named.
    COMPANY;

    /// The basis for those who work in a unit of the kind.
    public static Basis of(LegalKind kind) {
        return switch (kind) {
            case ADMINISTRATION, MUNICIPAL_ENTERPRISE -> PUBLIC_SERVICE;
            case SHAREHOLDING -> COMPANY;
        };
    }

    /// Translation key of the sentence on the certificate.
    public String key() {
        return "certificates.basis." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
