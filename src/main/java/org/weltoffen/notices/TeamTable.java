package org.weltoffen.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.UnitId;

/// Who belongs to a team and its units below, and when it was last reminded.
@Component
class TeamTable {

    private static final String TEAM = """
            with recursive team as (
                select unit_id
                from people_unit_v
                where unit_id = :unit
                union
                select u.unit_id
                from people_unit_v u
                join team t on u.parent_id = t.unit_id
            )
            """;
    private static final String OBLIGED = """
            from team t
            join people_employee_v e on e.unit_id = t.unit_id
            join obligations_ledger_v l on l.employee_id = e.employee_id
            where l.year = :year
            and e.joined_on <= :today
            and (e.left_on is null or e.left_on >= :today)
            """;

    private final JdbcClient db;

    TeamTable(JdbcClient db) {
        this.db = db;
    }

    /// How many people of the team this year's trainings are for.
    int people(UnitId unit, LocalDate today) {
        return asked(TEAM + """
                select count(distinct l.employee_id)
                """ + OBLIGED + """
                and l.status in ('OPEN', 'FULFILLED', 'RECOGNISED')
                """, unit, today)
                .query(Integer.class)
                .single();
    }

    /// Those of them who have not finished.
    List<EmployeeId> open(UnitId unit, LocalDate today) {
        return asked(TEAM + """
                select distinct l.employee_id
                """ + OBLIGED + """
                and l.status = 'OPEN'
                and l.starts_on <= :today
                """, unit, today)
                .query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId unit, LocalDate today) {
        return db.sql(sql)
                .param("unit", unit.value())
                .param("year", today.getYear())
                .param("today", today);
    }

    /// Lets whoever comes second wait until the transaction of the first is over.
    void oneAtATime() {
        db.sql("""
                select edition
                from notices_rules
                where edition = 1
                for update
                """).query(Integer.class).single();
    }

    Optional<Instant> lastOne(UnitId unit) {
        return db.sql("""
                select at
                from notices_team_reminder
                where unit_id = :unit
                order by at desc
                limit 1
                """)
                .param("unit", unit.value())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    void note(UnitId unit, AccountId actor, Instant at) {
        db.sql("""
                insert into notices_team_reminder (unit_id, at, account_id)
                values (:unit, :at, :account)
                """)
                .param("unit", unit.value())
                .param("at", Utc.of(at))
                .param("account", actor.value())
                .update();
    }
}
