package org.weltoffen.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.credential.StatusPlace;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.platform.TimeOrderedId;
import tools.jackson.databind.json.JsonMapper;

/// Makes a certificate out of a statement and stores it: credential, document with the credential inside, seal.
@Component
class Press {

    private final CertificateTable table;
    private final Places places;
    private final Credentials credentials;
    private final Documents documents;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Press(CertificateTable table, Places places, Credentials credentials, Documents documents, Clock clock) {
        this.table = table;
        this.places = places;
        this.credentials = credentials;
        this.documents = documents;
        this.clock = clock;
    }

    /// The certificate, stored; empty, and nothing is stored, if the origin has one already.
    Optional<Certificate> issue(Statement statement, Origin origin) {
        return print(statement, origin).filter(this::store).map(Printed::certificate);
    }

    /// Everything but storing; takes time and needs no transaction. Empty if the origin has a certificate already.
    Optional<Printed> print(Statement statement, Origin origin) {
        if (table.hasOneFor(origin)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var id = new CertificateId(TimeOrderedId.next(clock));
        var place = places.free();
        var credential = credentials.issue(statement, origin.subject(statement.year()), place, now);
        var pdf = documents.sealed(id, statement, List.of(inside(credential)), now);
        return Optional.of(new Printed(
                certificate(id, statement, origin, pdf), origin, papers(statement, pdf, credential, place)));
    }

    /// Returns false, and stores nothing, if the origin has got a certificate meanwhile.
    boolean store(Printed printed) {
        return table.add(printed.certificate(), printed.origin(), printed.papers());
    }

    /// A certificate that is not stored yet.
    record Printed(Certificate certificate, Origin origin, Papers papers) {}

    /// What a document said when it was issued.
    Statement read(String statement) {
        return json.readValue(statement, Statement.class);
    }

    private Papers papers(Statement statement, byte[] pdf, Credential credential, StatusPlace place) {
        return new Papers(
                pdf, credential, place, HolderName.of(statement.holder()), json.writeValueAsString(statement));
    }

    private Attachment inside(Credential credential) {
        return new Attachment(
                "credential.json",
                "application/ld+json",
                "Data",
                "Open Badges 3.0",
                credential.json().getBytes(StandardCharsets.UTF_8));
    }

    private static Certificate certificate(CertificateId id, Statement statement, Origin origin, byte[] pdf) {
        return new Certificate(
                id,
                statement.number(),
                origin.course(),
                statement.title(),
                statement.minutes(),
                statement.language(),
                statement.completedOn(),
                statement.issuedOn(),
                statement.validUntil(),
                HolderName.sha256(pdf),
                Life.fresh(true));
    }
}
