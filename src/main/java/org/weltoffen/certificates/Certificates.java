package org.weltoffen.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;

/// The certificates of the house: whose they are, their documents, and whether a number is genuine.
@Component
public class Certificates {

    private final CertificateTable table;
    private final Holder holder;
    private final Clock clock;

    Certificates(CertificateTable table, Holder holder, Clock clock) {
        this.table = table;
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

    /// Whether the number was issued here and still holds today.
    public Verification verify(CertificateNumber number) {
        var today = LocalDate.now(clock);
        return table.numbered(number)
                .<Verification>map(certificate -> certificate.hasExpired(today)
                        ? new Verification.Expired(certificate)
                        : new Verification.Valid(certificate))
                .orElseGet(Verification.Unknown::new);
    }
}
