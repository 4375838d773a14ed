package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.EmployeeId;

/// Gives everyone whom a policy reaches their row for the current cycle.
///
/// The policies of one resolution are steps of one rule: someone gets the strictest that reaches them, and no second
/// row where they have one just as strict. Whoever left gets nothing; whoever has a row keeps it.
@Component
class Arising {

    private static final String CAUSE = "arising";

    private final JdbcClient db;
    private final LedgerEvents events;
    private final Settlement settlement;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Arising(
            JdbcClient db,
            LedgerEvents events,
            Settlement settlement,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.settlement = settlement;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Makes the missing rows. Returns how many arose, 0 for an origin that has been here before.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    int arise(UUID origin, LocalDate asOf) {
        oneAtATime(asOf.getYear());
        if (wasHere(origin)) {
            return 0;
        }
        insert(origin, asOf);
        var arose = events.writeForAll(origin, CAUSE, asOf);
        if (arose == 0) {
            return 0;
        }
        explainDates(origin);
        keepTimeGiven(origin);
        settleWhatIsDoneAlready(origin);
        publisher.publishEvent(new ObligationsArose(origin, asOf, arose));
        return arose;
    }

    private void oneAtATime(int year) {
        db.sql("""
                select id
                from obligations_cycle
                where year = :year
                order by id
                for update
                """).param("year", year).query(UUID.class).list();
    }

    private boolean wasHere(UUID origin) {
        return db.sql("""
                select exists (select 1 from obligations_obligation where origin = :origin)
                """).param("origin", origin).query(Boolean.class).single();
    }

    /// Told by the order of the joins, the database reads nobody's rows of other years.
    private void insert(UUID origin, LocalDate asOf) {
        db.sql("""
                insert into obligations_obligation
                    (id, employee_id, office_id, policy_id, cycle_id, wave, origin, starts_on, due_on, status)
                %s
                select %s, a.employee_id, a.office_id, a.policy_id, a.cycle_id, a.wave, :origin, a.starts_on, a.due_on,
                    'OPEN'
                from (%s) a
                where not exists (
                    select 1
                    from obligations_policy hp
                    straight_join obligations_cycle hc on hc.policy_id = hp.id
                    straight_join obligations_obligation have on have.policy_id = hp.id and have.cycle_id = hc.id
                    where have.employee_id = a.employee_id
                    and have.status <> 'WITHDRAWN'
                    and hp.resolution_id = a.resolution_id
                    and hc.year = a.year
                    and (hp.mode + 0 <= a.mode or hp.line_id = a.line_id)
                )
                on duplicate key update employee_id = values(employee_id)
                """.formatted(Reach.BELOW, RowId.NEW, Reach.TODAY))
                .param("idTime", RowId.time(clock))
                .param("origin", origin)
                .param("asOf", asOf)
                .update();
    }

    private void explainDates(UUID origin) {
        db.sql("""
                insert into obligations_shift (id, obligation_id, kind, days, reason)
                select %s, o.id, if(p.period = 'ROLLING' and o.due_on < c.due_on, 'ROLLING', 'JOINER'),
                    datediff(o.due_on, c.due_on),
                    if(p.period = 'ROLLING' and o.due_on < c.due_on, 'last-time', 'joined-late')
                from obligations_obligation o
                join obligations_cycle c on c.id = o.cycle_id
                join obligations_policy p on p.id = o.policy_id
                where o.origin = :origin
                and o.due_on <> c.due_on
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("origin", origin)
                .update();
    }

    /// Pauses and extensions of the row that another version of the policy replaces.
    private void keepTimeGiven(UUID origin) {
        db.sql("""
                insert into obligations_shift (id, obligation_id, kind, days, reason)
                select %s, o.id, s.kind, s.days, s.reason
                from obligations_obligation o
                join obligations_policy p on p.id = o.policy_id
                join obligations_cycle c on c.id = o.cycle_id
                join obligations_obligation earlier
                    on earlier.employee_id = o.employee_id and earlier.status = 'WITHDRAWN'
                join obligations_policy ep on ep.id = earlier.policy_id and ep.line_id = p.line_id
                join obligations_cycle ec on ec.id = earlier.cycle_id and ec.year = c.year
                join obligations_shift s on s.obligation_id = earlier.id and s.kind in ('PAUSE', 'EXTENSION')
                where o.origin = :origin
                and ep.number = (
                    select max(np.number)
                    from obligations_obligation newest
                    join obligations_policy np on np.id = newest.policy_id and np.line_id = p.line_id
                    join obligations_cycle nc on nc.id = newest.cycle_id and nc.year = c.year
                    where newest.employee_id = o.employee_id
                    and newest.status = 'WITHDRAWN'
                )
                order by s.id
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("origin", origin)
                .update();
        db.sql("""
                update obligations_obligation o
                join (
                    select s.obligation_id, sum(s.days) as days
                    from obligations_shift s
                    join obligations_obligation n on n.id = s.obligation_id
                    where n.origin = :origin
                    and s.kind in ('PAUSE', 'EXTENSION')
                    group by s.obligation_id
                ) given on given.obligation_id = o.id
                set o.due_on = o.due_on + interval given.days day
                """).param("origin", origin).update();
    }

    private void settleWhatIsDoneAlready(UUID origin) {
        db.sql("""
                select distinct o.employee_id
                from obligations_obligation o
                join obligations_policy_course t on t.policy_id = o.policy_id
                join progress_completion_v d on d.employee_id = o.employee_id and d.course_id = t.course_id
                where o.origin = :origin
                and o.status = 'OPEN'
                """)
                .param("origin", origin)
                .query(UUID.class)
                .list()
                .forEach(employee -> settlement.settle(new EmployeeId(employee)));
    }
}
