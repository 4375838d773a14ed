package org.weltoffen.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;

/// Reads certificates without their papers.
final class CertificateRow {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    static final String COLUMNS = """
            c.id, c.number, c.course_id, c.course_version, c.title_de, c.title_en, c.minutes, c.language,
            c.completed_on, c.issued_on, c.valid_until, c.sha256, c.ended_at, c.end_reason,
            (
                select n.number
                from certificates_certificate n
                where n.id = c.replaced_by
            ) as replaced_by_number,
            c.employee_id is null as erased, c.credential is not null as has_credential
            """;

    static final String SELECT = """
            select
            """ + COLUMNS + """
            from certificates_certificate c
            """;

    private CertificateRow() {}

    static Certificate read(ResultSet row, int rowNumber) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CertificateNumber(row.getString("number")),
                course(row),
                new Text(row.getString("title_de"), row.getString("title_en")),
                row.getInt("minutes"),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("sha256"),
                life(row));
    }

    private static @Nullable CourseVersion course(ResultSet row) throws SQLException {
        var course = row.getString("course_id");
        return course == null ? null : new CourseVersion(new CourseId(course), row.getInt("course_version"));
    }

    private static Life life(ResultSet row) throws SQLException {
        var endedAt = row.getObject("ended_at", LocalDateTime.class);
        var reason = row.getString("end_reason");
        var replacedBy = row.getString("replaced_by_number");
        return new Life(
                endedAt == null
                        ? null
                        : endedAt.atZone(ZoneOffset.UTC)
                                .withZoneSameInstant(CITY)
                                .toLocalDate(),
                reason == null ? null : EndReason.valueOf(reason),
                replacedBy == null ? null : new CertificateNumber(replacedBy),
                row.getBoolean("erased"),
                row.getBoolean("has_credential"));
    }
}
