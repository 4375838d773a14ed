package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;

/// What was handed in, as stored.
@Component
class EvidenceTable {

    private static final String ROWS = """
            select e.id, e.employee_id, e.obligation_id, e.title, e.provider, e.done_on, e.minutes, e.state,
                e.handed_in_at, e.valid_until, e.answer, f.evidence_id is not null as has_file, e.version
            from obligations_evidence e
            left join obligations_evidence_file f on f.evidence_id = e.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    EvidenceTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(EvidenceId id, Obligation obligation, Evidence.Claim claim, EvidenceFile file) {
        db.sql("""
                insert into obligations_evidence
                    (id, employee_id, obligation_id, title, provider, done_on, minutes, state, handed_in_at)
                values (:id, :person, :obligation, :title, :provider, :doneOn, :minutes, 'WAITING', :now)
                """)
                .param("id", id.value())
                .param("person", obligation.employee().value())
                .param("obligation", obligation.id().value())
                .param("title", claim.title())
                .param("provider", claim.provider())
                .param("doneOn", claim.doneOn())
                .param("minutes", claim.minutes())
                .param("now", now())
                .update();
        db.sql("""
                insert into obligations_evidence_file (evidence_id, kind, content)
                values (:id, :kind, :content)
                """)
                .param("id", id.value())
                .param("kind", file.kind().name())
                .param("content", file.content())
                .update();
    }

    /// The newest first.
    List<Evidence> of(EmployeeId person) {
        return db.sql(ROWS + """
                where e.employee_id = :person
                order by e.handed_in_at desc
                """)
                .param("person", person.value())
                .query(EvidenceTable::evidence)
                .list();
    }

    Optional<Evidence> find(EvidenceId id) {
        return db.sql(ROWS + """
                where e.id = :id
                """)
                .param("id", id.value())
                .query(EvidenceTable::evidence)
                .optional();
    }

    /// What waits, the longest first.
    List<Evidence> waiting(int limit) {
        return db.sql(ROWS + """
                where e.state = 'WAITING'
                order by e.handed_in_at
                limit :limit
                """)
                .param("limit", limit)
                .query(EvidenceTable::evidence)
                .list();
    }

    int countWaiting() {
        return db.sql("""
                select count(*)
                from obligations_evidence
                where state = 'WAITING'
                """).query(Integer.class).single();
    }

    int countWaiting(ObligationId obligation) {
        return db.sql("""
                select count(*)
                from obligations_evidence
                where obligation_id = :obligation
                and state = 'WAITING'
                """)
                .param("obligation", obligation.value())
                .query(Integer.class)
                .single();
    }

    Optional<EvidenceFile> file(EvidenceId id) {
        return db.sql("""
                select kind, content
                from obligations_evidence_file
                where evidence_id = :id
                """)
                .param("id", id.value())
                .query((row, _) ->
                        new EvidenceFile(EvidenceFile.Kind.valueOf(row.getString("kind")), row.getBytes("content")))
                .optional();
    }

    /// False if someone else was faster.
    boolean decide(
            Evidence seen,
            Evidence.State state,
            @Nullable LocalDate validUntil,
            @Nullable String answer,
            AccountId actor) {
        return db.sql("""
                update obligations_evidence
                set state = :state,
                    decided_at = :now,
                    decided_by = :actor,
                    valid_until = :validUntil,
                    answer = :answer,
                    version = version + 1
                where id = :id
                and state = 'WAITING'
                and version = :version
                """)
                        .param("state", state.name())
                        .param("now", now())
                        .param("actor", actor.value())
                        .param("validUntil", validUntil)
                        .param("answer", answer)
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /// Takes back what still waits. False if it was decided meanwhile.
    boolean remove(EvidenceId id, EmployeeId person) {
        db.sql("""
                delete f
                from obligations_evidence_file f
                join obligations_evidence e on e.id = f.evidence_id
                where e.id = :id
                and e.employee_id = :person
                and e.state = 'WAITING'
                """).param("id", id.value()).param("person", person.value()).update();
        return db.sql("""
                delete from obligations_evidence
                where id = :id
                and employee_id = :person
                and state = 'WAITING'
                """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                new ObligationId(row.getObject("obligation_id", UUID.class)),
                new Evidence.Claim(
                        row.getString("title"),
                        row.getString("provider"),
                        row.getObject("done_on", LocalDate.class),
                        row.getInt("minutes")),
                Evidence.State.valueOf(row.getString("state")),
                instant(row, "handed_in_at"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("answer"),
                row.getBoolean("has_file"),
                row.getInt("version"));
    }
}
