package org.weltoffen.certificates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.progress.CourseCompleted;

/// Issues one certificate per completion, however often the completion is announced. What was issued never changes.
///
/// ```
/// CourseCompleted ─► statement ─► attachments ─► render ─► seal ─► insert, unique per completion ─► CertificateIssued
/// ```
///
/// All of it happens in one transaction, and the completion stays announced until that has ended. So if the server dies
/// anywhere on the way, nothing is left behind and everything is done anew at the next start.
@Component
class Issuing {

    private final CertificateTable table;
    private final Statements statements;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(
            CertificateTable table,
            Statements statements,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.statements = statements;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        if (table.hasOneFor(completed.completion())) {
            return;
        }
        var id = new CertificateId(TimeOrderedId.next(clock));
        var statement = statements.about(completed, CertificateNumber.random());
        var pdf = documents.sealed(id, statement, clock.instant());
        var certificate = certificate(id, completed, statement, pdf);
        if (table.add(certificate, completed, pdf)) {
            events.publishEvent(new CertificateIssued(certificate.id(), completed.employee(), completed.completion()));
        }
    }

    private static Certificate certificate(
            CertificateId id, CourseCompleted completed, Statement statement, byte[] pdf) {
        return new Certificate(
                id,
                statement.number(),
                completed.version(),
                statement.title(),
                statement.minutes(),
                statement.language(),
                statement.completedOn(),
                statement.issuedOn(),
                statement.validUntil(),
                sha256(pdf));
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
