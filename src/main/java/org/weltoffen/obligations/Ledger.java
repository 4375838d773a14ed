package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.CompletionId;

/// Reads obligations, newest year first.
@Component
class Ledger {

    private static final String ROWS = """
            select o.id, o.employee_id, o.policy_id, p.name_de, p.name_en, p.mode, c.year, c.starts_on as cycle_starts_on,
                c.due_on as cycle_due_on, o.wave, o.status, o.starts_on, o.due_on, o.fulfilled_on, o.completion_id,
                c.ends_on as cycle_ends_on, p.early_days, p.gap_days, p.grace_days, p.line_id, o.version, %s as track
            from obligations_obligation o
            join obligations_cycle c on c.id = o.cycle_id
            join obligations_policy p on p.id = o.policy_id
            """.formatted(RowTrack.JOINED);

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    List<Obligation> of(EmployeeId employee) {
        return db.sql(ROWS + """
                where o.employee_id = :employee
                order by c.year desc, p.mode, p.id
                """)
                .param("employee", employee.value())
                .query((row, _) -> obligation(row))
                .list();
    }

    Optional<Obligation> find(ObligationId id) {
        return db.sql(ROWS + """
                where o.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> obligation(row))
                .optional();
    }

    /// Whether the row still belongs to a person; the tie is cut some years after the cycle.
    boolean isTied(ObligationId id) {
        return db.sql("""
                select exists (
                    select 1
                    from obligations_obligation
                    where id = :id
                    and untied_on is null
                )
                """).param("id", id.value()).query(Boolean.class).single();
    }

    /// What happened to the obligation, in order.
    List<LedgerEntry> story(ObligationId id) {
        return db.sql("""
                select at, day, kind, cause, actor is not null as by_hand, remark
                from obligations_event
                where obligation_id = :id
                order by at, day, kind
                """)
                .param("id", id.value())
                .query((row, _) -> new LedgerEntry(
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        day(row, "day"),
                        LedgerEntry.Kind.valueOf(row.getString("kind")),
                        row.getString("cause"),
                        row.getBoolean("by_hand"),
                        row.getString("remark")))
                .list();
    }

    private static Obligation obligation(ResultSet row) throws SQLException {
        var completion = row.getObject("completion_id", UUID.class);
        return new Obligation(
                new ObligationId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                new PolicyId(row.getObject("line_id", UUID.class)),
                new Text(row.getString("name_de"), row.getString("name_en")),
                Mode.valueOf(row.getString("mode")),
                new Cycle(
                        row.getInt("year"),
                        day(row, "cycle_starts_on"),
                        day(row, "cycle_due_on"),
                        day(row, "cycle_ends_on")),
                row.getObject("wave", Integer.class),
                Status.valueOf(row.getString("status")),
                day(row, "starts_on"),
                day(row, "due_on"),
                row.getObject("fulfilled_on", LocalDate.class),
                completion == null ? null : new CompletionId(completion),
                track(row.getString("track")),
                row.getInt("version"),
                new Leeway(row.getInt("early_days"), row.getInt("gap_days"), row.getInt("grace_days")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static List<CourseId> track(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(",", -1)).map(CourseId::new).toList();
    }
}
