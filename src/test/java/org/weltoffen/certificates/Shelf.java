package org.weltoffen.certificates;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.TimeMachine;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

/// Certificates of one person in the test database, seen by a person of the test's choice.
public final class Shelf {

    private final CertificateTable table;
    private final EmployeeId owner = new EmployeeId(UUID.randomUUID());

    public Shelf(JdbcClient db) {
        table = new CertificateTable(db);
    }

    /// Stores a certificate of the owner.
    public Certificate put(byte[] pdf) {
        var certificate = Samples.certificate(CertificateNumber.random());
        var completed = new CourseCompleted(
                new CompletionId(UUID.randomUUID()), owner, certificate.course(), TimeMachine.START);
        table.add(certificate, completed, pdf);
        return certificate;
    }

    /// A number that is well-formed but was never issued.
    public static CertificateNumber neverIssued() {
        return CertificateNumber.random();
    }

    public Certificates seenByOwner(Clock clock) {
        return new Certificates(table, () -> Optional.of(owner), clock);
    }

    public Certificates seenBySomeoneElse(Clock clock) {
        return new Certificates(table, () -> Optional.of(new EmployeeId(UUID.randomUUID())), clock);
    }

    public Certificates seenByNobody(Clock clock) {
        return new Certificates(table, Optional::empty, clock);
    }
}
