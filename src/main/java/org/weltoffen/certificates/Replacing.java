package org.weltoffen.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.CourseCompleted;

/// Puts a new certificate in the place of one that stands, or withdraws it. The old one stays as it was issued; it only
/// stops to hold and, if replaced, points to the new one.
@Component
class Replacing implements Renewal {

    private final JdbcClient db;
    private final CertificateTable table;
    private final AssembledStatements statements;
    private final Press press;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replacing(
            JdbcClient db,
            CertificateTable table,
            AssembledStatements statements,
            Press press,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.table = table;
        this.statements = statements;
        this.press = press;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Certificate> replace(CertificateId id) {
        var old = standing(id);
        return old.flatMap(it -> press.issue(again(it), it.origin().nextEdition()))
                .filter(issued -> end(old.get(), EndReason.SUPERSEDED, issued.id()));
    }

    /// Withdraws it. Returns false, and changes nothing, if it no longer stands.
    @Transactional
    public boolean revoke(CertificateId id, EndReason reason) {
        return standing(id).filter(old -> end(old, reason, null)).isPresent();
    }

    @Override
    public boolean isOutOfDate(CertificateId id, EmployeeId holder) {
        return table.name(id)
                .filter(name -> !name.is(staff.employee(holder).displayName()))
                .isPresent();
    }

    /// The same for whoever holds it.
    boolean isOutOfDate(CertificateId id) {
        return standing(id)
                .filter(old -> isOutOfDate(id, old.origin().employee()))
                .isPresent();
    }

    private boolean end(Standing old, EndReason reason, @Nullable CertificateId replacedBy) {
        var ended = table.end(old.id(), reason, replacedBy, clock.instant());
        if (ended) {
            events.publishEvent(new CertificateEnded(old.id(), old.origin().employee(), reason, replacedBy));
        }
        return ended;
    }

    private Statement again(Standing old) {
        var number = CertificateNumber.random();
        if (old.statement() == null) {
            return statements.about(completed(old), number, old.language());
        }
        var employee = staff.employee(old.origin().employee());
        return press.read(old.statement())
                .reissued(
                        employee.displayName(),
                        employee.officeName(),
                        number,
                        LocalDate.now(clock),
                        statements.verifyUrl(number));
    }

    private CourseCompleted completed(Standing old) {
        var noon = old.completedOn().atTime(LocalTime.NOON).atZone(clock.getZone());
        return new CourseCompleted(
                Objects.requireNonNull(old.origin().completion()),
                old.origin().employee(),
                Objects.requireNonNull(old.origin().course()),
                noon.toInstant());
    }

    private Optional<Standing> standing(CertificateId id) {
        return db.sql("""
                select id, employee_id, completion_id, course_id, course_version, occasion_id, edition, statement,
                    language, completed_on
                from certificates_certificate
                where id = :id
                and ended_at is null
                and employee_id is not null
                for update
                """).param("id", id.value()).query(Replacing::standing).optional();
    }

    private static Standing standing(ResultSet row, int rowNumber) throws SQLException {
        var completion = row.getObject("completion_id", UUID.class);
        var course = row.getString("course_id");
        var origin = new Origin(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                completion == null ? null : new CompletionId(completion),
                course == null ? null : new CourseVersion(new CourseId(course), row.getInt("course_version")),
                row.getObject("occasion_id", UUID.class),
                row.getInt("edition"));
        return new Standing(
                new CertificateId(row.getObject("id", UUID.class)),
                origin,
                row.getString("statement"),
                row.getString("language").equals("en") ? Language.EN : Language.DE,
                row.getObject("completed_on", LocalDate.class));
    }

    /// One that holds, with what is needed to issue it anew.
    private record Standing(
            CertificateId id, Origin origin, @Nullable String statement, Language language, LocalDate completedOn) {}
}
