package org.weltoffen.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

/// The certificates as stored.
@Component
class CertificateTable {

    private final JdbcClient db;

    CertificateTable(JdbcClient db) {
        this.db = db;
    }

    boolean hasOneFor(CompletionId completion) {
        return db.sql("""
                select count(*)
                from certificates_certificate
                where completion_id = :completion
                """)
                        .param("completion", completion.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Returns false, and stores nothing, if the completion has a certificate already.
    boolean add(Certificate certificate, CourseCompleted completed, byte[] pdf) {
        try {
            insert(certificate, completed, pdf);
            return true;
        } catch (DuplicateKeyException e) {
            // another listener was faster between the look and the insert
            return false;
        }
    }

    private void insert(Certificate certificate, CourseCompleted completed, byte[] pdf) {
        db.sql("""
                insert into certificates_certificate (
                    id, number, completion_id, employee_id, course_id, course_version, title_de, title_en, minutes,
                    language, completed_on, issued_on, valid_until, pdf, sha256)
                values (
                    :id, :number, :completion, :employee, :course, :version, :titleDe, :titleEn, :minutes,
                    :language, :completedOn, :issuedOn, :validUntil, :pdf, :sha256)
                """)
                .param("id", certificate.id().value())
                .param("number", certificate.number().value())
                .param("completion", completed.completion().value())
                .param("employee", completed.employee().value())
                .param("course", certificate.course().course().value())
                .param("version", certificate.course().number())
                .param("titleDe", certificate.title().de())
                .param("titleEn", certificate.title().en())
                .param("minutes", certificate.minutes())
                .param("language", certificate.language().tag())
                .param("completedOn", certificate.completedOn())
                .param("issuedOn", certificate.issuedOn())
                .param("validUntil", certificate.validUntil())
                .param("pdf", pdf)
                .param("sha256", certificate.sha256())
                .update();
    }

    List<Certificate> of(EmployeeId employee) {
        return db.sql("""
                select id, number, course_id, course_version, title_de, title_en, minutes, language, completed_on,
                    issued_on, valid_until, sha256
                from certificates_certificate
                where employee_id = :employee
                order by completed_on desc, id desc
                """)
                .param("employee", employee.value())
                .query(CertificateTable::certificate)
                .list();
    }

    Optional<Certificate> numbered(CertificateNumber number) {
        return db.sql("""
                select id, number, course_id, course_version, title_de, title_en, minutes, language, completed_on,
                    issued_on, valid_until, sha256
                from certificates_certificate
                where number = :number
                """)
                .param("number", number.value())
                .query(CertificateTable::certificate)
                .optional();
    }

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

    private static Certificate certificate(ResultSet row, int rowNumber) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CertificateNumber(row.getString("number")),
                new CourseVersion(new CourseId(row.getString("course_id")), row.getInt("course_version")),
                new Text(row.getString("title_de"), row.getString("title_en")),
                row.getInt("minutes"),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("sha256"));
    }
}
