package org.weltoffen.certificates;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.progress.CompletionId;

/// Certificates of one person in the test database, seen by a person of the test's choice.
public final class Shelf {

    private final JdbcClient db;
    private final CertificateTable table;
    private final EmployeeId owner = new EmployeeId(UUID.randomUUID());

    public Shelf(JdbcClient db) {
        this.db = db;
        table = new CertificateTable(db);
    }

    /// Stores a certificate of the owner.
    public Certificate put(byte[] pdf) {
        var certificate = Samples.certificate(CertificateNumber.random());
        put(certificate, pdf);
        return certificate;
    }

    /// Stores a certificate in the name of Katrin Seidel whose document has these bytes, with their hash.
    public Certificate putGenuine(byte[] pdf) {
        var certificate = Samples.certificate(CertificateNumber.random(), HolderName.sha256(pdf));
        put(certificate, pdf);
        return certificate;
    }

    private void put(Certificate certificate, byte[] pdf) {
        var completion = new CompletionId(UUID.randomUUID());
        var origin = new Origin(owner, completion, certificate.course(), null, 1);
        table.add(certificate, origin, Samples.papers(pdf, new Places(db).free()));
    }

    public void replace(Certificate old, Certificate by) {
        table.end(old.id(), EndReason.SUPERSEDED, by.id(), TimeMachine.START);
    }

    public void revoke(Certificate certificate, EndReason reason) {
        table.end(certificate.id(), reason, null, TimeMachine.START);
    }

    public void eraseOwner() {
        new CertificatesKeeper(db).erase(new DataSubject(owner.value()));
    }

    public Checks checks(Credentials credentials, KeyRing keys) {
        return new Checks(table, new Places(db), credentials, keys);
    }

    /// A number that is well-formed but was never issued.
    public static CertificateNumber neverIssued() {
        return CertificateNumber.random();
    }

    public Certificates seenByOwner(Clock clock) {
        return new Certificates(table, new Never(), () -> Optional.of(owner), clock);
    }

    public Certificates seenBySomeoneElse(Clock clock) {
        return new Certificates(table, new Never(), () -> Optional.of(new EmployeeId(UUID.randomUUID())), clock);
    }

    public Certificates seenByNobody(Clock clock) {
        return new Certificates(table, new Never(), Optional::empty, clock);
    }

    /// Nobody has another name here.
    static final class Never implements Renewal {

        @Override
        public Optional<Certificate> replace(CertificateId id) {
            return Optional.empty();
        }

        @Override
        public boolean isOutOfDate(CertificateId id, EmployeeId holder) {
            return false;
        }
    }
}
