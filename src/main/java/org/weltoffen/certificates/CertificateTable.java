package org.weltoffen.certificates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.people.EmployeeId;

/// The certificates as stored. Rows are added and ended, what was issued is never changed.
@Component
class CertificateTable {

    private final JdbcClient db;

    CertificateTable(JdbcClient db) {
        this.db = db;
    }

    /// Whether there is one for this origin and edition already.
    boolean hasOneFor(Origin origin) {
        return db.sql("""
                select count(*)
                from certificates_certificate
                where edition = :edition
                and (completion_id = :completion or occasion_id = :occasion)
                """)
                        .param("edition", origin.edition())
                        .param("completion", completion(origin))
                        .param("occasion", origin.occasion())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Returns false, and stores nothing, if the origin has a certificate of this edition already.
    boolean add(Certificate certificate, Origin origin, Papers papers) {
        try {
            insert(certificate, origin, papers);
            return true;
        } catch (DuplicateKeyException e) {
            if (hasOneFor(origin)) {
                // another listener was faster between the look and the insert
                return false;
            }
            throw e;
        }
    }

    private void insert(Certificate certificate, Origin origin, Papers papers) {
        db.sql("""
                insert into certificates_certificate (
                    id, number, completion_id, occasion_id, edition, employee_id, course_id, course_version, title_de,
                    title_en, minutes, language, completed_on, issued_on, valid_until, pdf, sha256, statement,
                    credential, credential_jwt, status_list, status_index, name_salt, name_hash)
                values (
                    :id, :number, :completion, :occasion, :edition, :employee, :course, :version, :titleDe,
                    :titleEn, :minutes, :language, :completedOn, :issuedOn, :validUntil, :pdf, :sha256, :statement,
                    :credential, :jwt, :list, :index, :salt, :hash)
                """)
                .param("id", certificate.id().value())
                .param("number", certificate.number().value())
                .param("completion", completion(origin))
                .param("occasion", origin.occasion())
                .param("edition", origin.edition())
                .param("employee", origin.employee().value())
                .param("course", course(origin.course()))
                .param(
                        "version",
                        origin.course() == null ? null : origin.course().number())
                .param("titleDe", certificate.title().de())
                .param("titleEn", certificate.title().en())
                .param("minutes", certificate.minutes())
                .param("language", certificate.language().tag())
                .param("completedOn", certificate.completedOn())
                .param("issuedOn", certificate.issuedOn())
                .param("validUntil", certificate.validUntil())
                .param("pdf", papers.pdf())
                .param("sha256", certificate.sha256())
                .param("statement", papers.statement())
                .param("credential", papers.credential().json())
                .param("jwt", papers.credential().jwt())
                .param("list", papers.place().list())
                .param("index", papers.place().index())
                .param("salt", papers.name().salt())
                .param("hash", papers.name().hash())
                .update();
    }

    List<Certificate> of(EmployeeId employee) {
        return db.sql(CertificateRow.SELECT + """
                where c.employee_id = :employee
                order by c.completed_on desc, c.id desc
                """)
                .param("employee", employee.value())
                .query(CertificateRow::read)
                .list();
    }

    Optional<Certificate> numbered(CertificateNumber number) {
        return db.sql(CertificateRow.SELECT + """
                where c.number = :number
                """)
                .param("number", number.value())
                .query(CertificateRow::read)
                .optional();
    }

    /// The certificate whose document has these bytes.
    Optional<Certificate> withHash(String sha256) {
        return db.sql(CertificateRow.SELECT + """
                where c.sha256 = :sha256
                limit 1
                """)
                .param("sha256", sha256)
                .query(CertificateRow::read)
                .optional();
    }

    Optional<Certificate> find(CertificateId id) {
        return db.sql(CertificateRow.SELECT + """
                where c.id = :id
                """)
                .param("id", id.value())
                .query(CertificateRow::read)
                .optional();
    }

    /// One of the columns with what was issued; empty for everyone but the holder, and where there is nothing.
    Optional<byte[]> pdf(CertificateId id, EmployeeId employee) {
        return db.sql("""
                select pdf
                from certificates_certificate
                where id = :id
                and employee_id = :employee
                and pdf is not null
                """)
                .param("id", id.value())
                .param("employee", employee.value())
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    Optional<Credential> credential(CertificateId id, EmployeeId employee) {
        return db.sql("""
                select credential, credential_jwt
                from certificates_certificate
                where id = :id
                and employee_id = :employee
                and credential is not null
                """)
                .param("id", id.value())
                .param("employee", employee.value())
                .query((row, number) -> new Credential(row.getString("credential"), row.getString("credential_jwt")))
                .optional();
    }

    /// The name on the certificate, to compare with; empty if it was erased or never kept.
    Optional<HolderName> name(CertificateId id) {
        return db.sql("""
                select name_salt, name_hash
                from certificates_certificate
                where id = :id
                and name_hash is not null
                """)
                .param("id", id.value())
                .query((row, number) -> new HolderName(row.getString("name_salt"), row.getString("name_hash")))
                .optional();
    }

    /// Ends a certificate that stands. Returns false if it does not.
    boolean end(CertificateId id, EndReason reason, @Nullable CertificateId replacedBy, Instant at) {
        return db.sql("""
                update certificates_certificate
                set ended_at = :at,
                    end_reason = :reason,
                    replaced_by = :replacedBy
                where id = :id
                and ended_at is null
                """)
                        .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("reason", reason.name())
                        .param("replacedBy", replacedBy == null ? null : replacedBy.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static @Nullable UUID completion(Origin origin) {
        return origin.completion() == null ? null : origin.completion().value();
    }

    private static @Nullable String course(@Nullable CourseVersion course) {
        return course == null ? null : course.course().value();
    }
}
