package org.weltoffen.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.people.EmployeeId;

/// The certificates of the house: whose they are, their documents, and whether a number is genuine.
@Component
public class Certificates {

    private final CertificateTable table;
    private final Renewal renewal;
    private final Holder holder;
    private final Clock clock;

    Certificates(CertificateTable table, Renewal renewal, Holder holder, Clock clock) {
        this.table = table;
        this.renewal = renewal;
        this.holder = holder;
        this.clock = clock;
    }

    /// All certificates of a person, the latest first.
    public List<Certificate> of(EmployeeId employee) {
        return table.of(employee);
    }

    /// The certificates of the signed-in person, the latest first; none for an account that stands for nobody.
    public List<Certificate> mine() {
        return holder.self().map(this::of).orElse(List.of());
    }

    /// The document as it was issued; empty for everyone but its holder.
    public Optional<byte[]> pdf(CertificateId id, EmployeeId employee) {
        return table.pdf(id, employee);
    }

    /// The document as it was issued, if it belongs to the signed-in person.
    public Optional<byte[]> mine(CertificateId id) {
        return holder.self().flatMap(self -> pdf(id, self));
    }

    /// The machine-readable half, if it belongs to the signed-in person and there is one.
    public Optional<Credential> myCredential(CertificateId id) {
        return holder.self().flatMap(self -> table.credential(id, self));
    }

    /// Whether another name than today's stands on a certificate of the signed-in person that still holds.
    public boolean showsFormerName(Certificate certificate) {
        return certificate.stands()
                && holder.self()
                        .filter(self -> renewal.isOutOfDate(certificate.id(), self))
                        .isPresent();
    }

    /// Issues a certificate of the signed-in person anew because their name changed. Does nothing for one that is
    /// somebody else's, no longer holds, or bears today's name.
    public Optional<Certificate> renewMine(CertificateId id) {
        return mine().stream()
                .filter(certificate -> certificate.id().equals(id))
                .filter(this::showsFormerName)
                .findFirst()
                .flatMap(certificate -> renewal.replace(certificate.id()));
    }

    /// Whether the number was issued here and still holds today.
    public Verification verify(CertificateNumber number) {
        return table.numbered(number).map(this::verified).orElseGet(Verification.Unknown::new);
    }

    private Verification verified(Certificate certificate) {
        if (!certificate.stands()) {
            return certificate.life().reason() == EndReason.SUPERSEDED
                    ? new Verification.Replaced(certificate)
                    : new Verification.Revoked(certificate);
        }
        return certificate.hasExpired(LocalDate.now(clock))
                ? new Verification.Expired(certificate)
                : new Verification.Valid(certificate);
    }
}
