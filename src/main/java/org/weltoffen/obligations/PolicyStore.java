package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.LegalKind;

/// Policies in the database.
@Component
class PolicyStore {

    private static final String ROWS = """
            select p.*, r.number as paper, r.decided_on, r.body, r.title_de, r.title_en, r.state, r.text_de, r.text_en,
                r.version as paper_version
            from obligations_policy p
            join obligations_resolution r on r.id = p.resolution_id
            """;

    private final JdbcClient db;
    private final PolicyParts parts;

    PolicyStore(JdbcClient db, PolicyParts parts) {
        this.db = db;
        this.parts = parts;
    }

    void insert(Policy it) {
        var columns = PolicyRow.columns(it);
        db.sql("""
                insert into obligations_policy (id, line_id, number, %s)
                values (:id, :line, :number, %s)
                """.formatted(
                        String.join(", ", columns.keySet()),
                        columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "))))
                .param("id", it.id().value())
                .param("line", it.line().value())
                .param("number", it.number())
                .params(columns)
                .update();
        parts.write(it);
    }

    /// False if it is no draft any more or has changed since it was read.
    boolean update(Policy it) {
        var columns = PolicyRow.columns(it);
        var updated = db.sql("""
                update obligations_policy
                set version = version + 1, %s
                where id = :id
                and version = :version
                and proposed_by is null
                and activated_on is null
                """.formatted(columns.keySet().stream()
                        .map(name -> "%1$s = :%1$s".formatted(name))
                        .collect(Collectors.joining(", "))))
                .param("id", it.id().value())
                .param("version", it.version())
                .params(columns)
                .update();
        if (updated == 1) {
            parts.write(it);
        }
        return updated == 1;
    }

    /// Notes who asked for approval, or with null that it is a draft again. False if it changed since it was read.
    boolean propose(Policy policy, @Nullable AccountId by) {
        return db.sql("""
                update obligations_policy
                set proposed_by = :by,
                    version = version + 1
                where id = :id
                and version = :version
                and activated_on is null
                """)
                        .param("by", by == null ? null : by.value())
                        .param("id", policy.id().value())
                        .param("version", policy.version())
                        .update()
                == 1;
    }

    /// False if it was active already or has changed since it was read.
    boolean activate(Policy policy, LocalDate today, @Nullable AccountId by) {
        return db.sql("""
                update obligations_policy
                set activated_on = :today,
                    approved_by = :by,
                    version = version + 1
                where id = :id
                and version = :version
                and activated_on is null
                """)
                        .param("today", today)
                        .param("by", by == null ? null : by.value())
                        .param("id", policy.id().value())
                        .param("version", policy.version())
                        .update()
                == 1;
    }

    /// Whether a second person put it into effect, and not the application itself.
    boolean isApprovedBySomebody(PolicyId policy) {
        return db.sql("""
                select exists (
                    select 1
                    from obligations_policy
                    where id = :id
                    and approved_by is not null
                )
                """).param("id", policy.value()).query(Boolean.class).single();
    }

    /// Lets the version before this one end on the day before it begins.
    void endEarlierVersions(Policy policy) {
        db.sql("""
                update obligations_policy
                set valid_to = :lastDay,
                    version = version + 1
                where line_id = :line
                and number < :number
                and activated_on is not null
                and (valid_to is null or valid_to > :lastDay)
                """)
                .param("lastDay", policy.validity().from().minusDays(1))
                .param("line", policy.line().value())
                .param("number", policy.number())
                .update();
    }

    /// The first day of the newest version before this one that was put into effect.
    Optional<LocalDate> beginOfVersionBefore(Policy policy) {
        return db.sql("""
                select valid_from
                from obligations_policy
                where line_id = :line
                and number < :number
                and activated_on is not null
                order by number desc
                limit 1
                """)
                .param("line", policy.line().value())
                .param("number", policy.number())
                .query(LocalDate.class)
                .optional();
    }

    boolean hasDraft(PolicyId line) {
        return db.sql("""
                select exists (
                    select 1
                    from obligations_policy
                    where line_id = :line
                    and activated_on is null
                )
                """).param("line", line.value()).query(Boolean.class).single();
    }

    int nextNumber(PolicyId line) {
        return db.sql("""
                select max(number) + 1
                from obligations_policy
                where line_id = :line
                """).param("line", line.value()).query(Integer.class).single();
    }

    /// Removes a draft that the transaction holds.
    void delete(PolicyId policy) {
        for (var table : List.of("wave_unit", "wave", "policy_unit", "policy_course", "cycle")) {
            db.sql("delete from obligations_%s where policy_id = :id".formatted(table))
                    .param("id", policy.value())
                    .update();
        }
        db.sql("delete from obligations_policy where id = :id and activated_on is null")
                .param("id", policy.value())
                .update();
    }

    Optional<Policy> find(PolicyId id) {
        return db.sql(ROWS + """
                where p.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> policy(row))
                .optional();
    }

    List<Policy> versions(PolicyId line) {
        return db.sql(ROWS + """
                where p.line_id = :line
                order by p.number desc
                """)
                .param("line", line.value())
                .query((row, _) -> policy(row))
                .list();
    }

    private Policy policy(ResultSet row) throws SQLException {
        var id = PolicyRow.id(row);
        return new Policy(
                id,
                new PolicyId(row.getObject("line_id", UUID.class)),
                row.getInt("number"),
                ResolutionStore.resolution(row, "resolution_id", "paper", "paper_version"),
                PolicyRow.text(row, "name"),
                Mode.valueOf(row.getString("mode")),
                PolicyRow.grounds(row),
                audience(row, id),
                parts.programme(id, row.getInt("choose"), PolicyRow.seminars(row)),
                PolicyRow.timing(row),
                PolicyRow.validity(row),
                row.getBoolean("test_out"),
                row.getInt("version"));
    }

    private Audience audience(ResultSet row, PolicyId id) throws SQLException {
        return new Audience(
                PolicyRow.text(row, "audience"),
                PolicyRow.set(row, "legal_kinds", LegalKind::valueOf),
                parts.units(id, false),
                parts.units(id, true),
                PolicyRow.set(row, "contacts", ContactIntensity::valueOf),
                row.getBoolean("managers_only"),
                row.getObject("joined_since", LocalDate.class),
                parts.people(id, false),
                parts.people(id, true));
    }
}
