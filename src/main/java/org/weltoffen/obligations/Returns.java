package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.EmployeeId;

/// Brings one person's ledger into line with the days on which they are away.
@Component
class Returns {

    private static final int FOUND_AT_ONCE = 1_000;

    private final JdbcClient db;
    private final Ledger ledger;
    private final Shifts shifts;
    private final LedgerEvents events;

    Returns(JdbcClient db, Ledger ledger, Shifts shifts, LedgerEvents events) {
        this.db = db;
        this.ledger = ledger;
        this.shifts = shifts;
        this.events = events;
    }

    /// People whose clock stands still although they are back, at most a thousand. Who was paused by hand is not
    /// among them.
    List<EmployeeId> backOn(LocalDate day) {
        return db.sql("""
                select distinct o.employee_id
                from obligations_obligation o
                join obligations_leave l
                    on l.employee_id = o.employee_id and o.paused_on between l.from_day and l.to_day
                where o.status = 'PAUSED'
                and l.to_day < :day
                and not exists (
                    select 1
                    from obligations_leave still
                    where still.employee_id = o.employee_id
                    and still.from_day <= :day
                    and (still.to_day is null or still.to_day >= :day)
                )
                limit :limit
                """)
                .param("day", day)
                .param("limit", FOUND_AT_ONCE)
                .query((row, _) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }

    /// Looks at all the days away anew; a second call finds nothing to do.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void look(EmployeeId person, LocalDate day) {
        lock(person);
        var leaves = leavesOf(person);
        for (var obligation : ledger.of(person)) {
            Return.of(obligation, shifts.of(obligation.id()), leaves, day).ifPresent(it -> store(obligation, it));
        }
    }

    List<Leave> leavesOf(EmployeeId person) {
        return db.sql("""
                select id, employee_id, from_day, to_day, version
                from obligations_leave
                where employee_id = :person
                order by from_day
                """).param("person", person.value()).query(Returns::leave).list();
    }

    static Leave leave(ResultSet row, int number) throws SQLException {
        return new Leave(
                new LeaveId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("version"));
    }

    private void lock(EmployeeId person) {
        db.sql("""
                select id
                from obligations_obligation
                where employee_id = :person
                for update
                """).param("person", person.value()).query(UUID.class).list();
    }

    private void store(Obligation obligation, Return it) {
        db.sql("""
                update obligations_obligation
                set status = :status,
                    due_on = :dueOn,
                    paused_on = null,
                    overdue_on = null,
                    version = version + 1
                where id = :id
                """)
                .param("status", it.status().name())
                .param("dueOn", it.dueOn())
                .param("id", obligation.id().value())
                .update();
        var shift = it.shift();
        if (shift != null) {
            shifts.add(obligation.id(), shift);
        }
        events.write(obligation.id(), it.kind(), it.cause(), null, it.since());
    }
}
