package org.weltoffen.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.language.Text;
import org.weltoffen.people.Staff;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// What the personnel department sees of the certificates of all. Every method asks [Visibility] first.
@Component
public class CertificateOffice {

    private final JdbcClient db;
    private final Clock clock;
    private final Visibility visibility;
    private final Staff staff;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    CertificateOffice(
            JdbcClient db,
            Clock clock,
            Visibility visibility,
            Staff staff,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.visibility = visibility;
        this.staff = staff;
        this.trail = trail;
        this.events = events;
    }

    /// Notes that somebody opened the list, once per visit and not for every filter they try.
    public void opened(IssuedFilter filter) {
        check();
        trail.look(Purpose.PROOF.name(), "list:certificates", "Liste der Nachweise geöffnet, Filter: " + words(filter));
    }

    /// The certificates from `offset` on, at most `limit` of them, the latest first.
    public List<IssuedRow> page(IssuedFilter filter, int offset, int limit) {
        check();
        return query(filter).page(db, offset, limit).query(this::row).list();
    }

    public int count(IssuedFilter filter) {
        check();
        return query(filter).count(db).query(Integer.class).single();
    }

    /// Writes the documents as they were issued, straight from the database into the stream, never many at a time.
    ///
    /// It is recorded before the first byte leaves: what cannot be recorded does not leave.
    ///
    /// @param only these of the filter; all of it if none are named
    public void zip(IssuedFilter filter, Collection<CertificateId> only, OutputStream out) throws IOException {
        check();
        var query = query(filter).only(only);
        var count = query.count(db).query(Integer.class).single();
        events.publishEvent(new CertificatesExported(count, words(filter)));
        try (var rows =
                query.documents(db).withFetchSize(DocumentZip.FETCHED_AT_ONCE).query(DocumentZip::file).stream()) {
            DocumentZip.write(rows.iterator(), out);
        }
    }

    private IssuedQuery query(IssuedFilter filter) {
        return new IssuedQuery(filter, LocalDate.now(clock));
    }

    private IssuedRow row(ResultSet row, int number) throws SQLException {
        var validUntil = row.getObject("valid_until", LocalDate.class);
        return new IssuedRow(
                new CertificateId(row.getObject("id", UUID.class)),
                new CertificateNumber(row.getString("number")),
                row.getString("sort_name"),
                row.getString("staff_number"),
                row.getString("office_name"),
                new Text(row.getString("title_de"), row.getString("title_en")),
                row.getObject("issued_on", LocalDate.class),
                validUntil,
                state(row.getString("end_reason"), validUntil));
    }

    private IssuedState state(@Nullable String endReason, LocalDate validUntil) {
        if (endReason != null) {
            return EndReason.valueOf(endReason) == EndReason.SUPERSEDED ? IssuedState.REPLACED : IssuedState.REVOKED;
        }
        return validUntil.isBefore(LocalDate.now(clock)) ? IssuedState.EXPIRED : IssuedState.VALID;
    }

    private String words(IssuedFilter filter) {
        return "%s, %s, %s%s"
                .formatted(
                        filter.office() == null
                                ? "alle Ämter"
                                : staff.unit(filter.office()).name(),
                        filter.year() == null ? "alle Jahre" : filter.year(),
                        filter.state() == null ? "jeder Stand" : filter.state().key(),
                        filter.text().isBlank() ? "" : ", mit Suche");
    }

    private void check() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES, Fact.CERTIFICATE_NUMBER);
    }
}
