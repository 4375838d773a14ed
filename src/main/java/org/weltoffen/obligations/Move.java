package org.weltoffen.obligations;

import java.util.Optional;
import org.weltoffen.obligations.LedgerEntry.Kind;

/// The same change of many rows on one day: a query for their ids that no longer finds a row once it is changed, what
/// must still hold of a row when it is locked, what is looked up for it, and what is set. All may use `:day` and the
/// row as `o`; the query may use `obligations_reached`, a line for each person and resolution with the policy that
/// reaches them on the day.
enum Move {
    /// Who left, and who never came because the import was taken back.
    LEFT("""
            select o.id
            from obligations_obligation o
            left join people_employee_v e on e.employee_id = o.employee_id
            where o.status in ('OPEN', 'PAUSED')
            and (e.left_on < :day or e.employee_id is null)
            """, "o.status in ('OPEN', 'PAUSED')", "status = 'WITHDRAWN'", Kind.WITHDRAWN, "left"),

    /// Neither the policy of the row nor one of the same resolution that is just as strict reaches the person now.
    NOT_REACHED("""
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            join obligations_policy p on p.id = o.policy_id
            join people_employee_v e on e.employee_id = o.employee_id
            left join obligations_reached a
                on a.employee_id = o.employee_id and a.resolution_id = p.resolution_id and a.mode = p.mode + 0
            where o.status in ('OPEN', 'PAUSED')
            and c.starts_on <= :day
            and c.ends_on >= :day
            and a.employee_id is null
            """, "o.status in ('OPEN', 'PAUSED')", "status = 'WITHDRAWN'", Kind.WITHDRAWN, "not-reached"),

    /// A newer version of the policy asks for other courses or for another day. What time they were given stays theirs.
    ASKED_OTHERWISE("""
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            join obligations_policy p on p.id = o.policy_id
            join obligations_reached a
                on a.employee_id = o.employee_id and a.resolution_id = p.resolution_id and a.policy_id <> p.id
            join obligations_policy n on n.id = a.policy_id and n.line_id = p.line_id
            where o.status in ('OPEN', 'PAUSED')
            and c.starts_on <= :day
            and c.ends_on >= :day
            and (
                a.due_on <> o.due_on - interval coalesce((
                    select sum(s.days)
                    from obligations_shift s
                    where s.obligation_id = o.id
                    and s.kind in ('PAUSE', 'EXTENSION')
                ), 0) day
                or n.choose <> p.choose
                or not ((
                    select group_concat(concat_ws('/', t.part, t.course_id, t.office_id) order by t.part, t.position)
                    from obligations_policy_course t
                    where t.policy_id = n.id
                ) <=> (
                    select group_concat(concat_ws('/', t.part, t.course_id, t.office_id) order by t.part, t.position)
                    from obligations_policy_course t
                    where t.policy_id = p.id
                ))
            )
            """, "o.status in ('OPEN', 'PAUSED')", "status = 'WITHDRAWN'", Kind.WITHDRAWN, "newer-version"),

    ASKED_AGAIN(
            """
            select o.id
            from obligations_obligation o
            join obligations_reached a
                on a.employee_id = o.employee_id and a.policy_id = o.policy_id and a.cycle_id = o.cycle_id
            where o.status = 'WITHDRAWN'
            and not exists (
                select 1
                from obligations_obligation other
                join obligations_policy op on op.id = other.policy_id
                join obligations_cycle oc on oc.id = other.cycle_id
                where other.employee_id = o.employee_id
                and other.status <> 'WITHDRAWN'
                and op.resolution_id = a.resolution_id
                and oc.year = a.year
                and op.mode + 0 <= a.mode
            )
            """,
            "o.status = 'WITHDRAWN'",
            "status = 'OPEN', overdue_on = null, paused_on = null",
            Kind.REOPENED,
            "asked-again"),

    /// In the cycles that run; what is over stays with the office it counted for.
    OTHER_OFFICE("""
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            join people_employee_v e on e.employee_id = o.employee_id
            where c.starts_on <= :day
            and c.ends_on >= :day
            and o.status <> 'WITHDRAWN'
            and not (o.office_id <=> e.office_id)
            and (e.left_on is null or e.left_on >= :day)
            """, """
            o.status <> 'WITHDRAWN'
            and not (o.office_id <=> (
                select e.office_id
                from people_employee_v e
                where e.employee_id = o.employee_id
            ))""", """
            office_id = (
                select e.office_id
                from people_employee_v e
                where e.employee_id = o.employee_id
            )""", Kind.MOVED, "other-office"),

    /// What was done elsewhere once counts again while its validity lasts.
    STILL_VALID("""
            select distinct o.id
            from obligations_obligation o
            join obligations_obligation earlier
                on earlier.employee_id = o.employee_id and earlier.policy_id = o.policy_id
            where o.status = 'OPEN'
            and o.overdue_on is null
            and earlier.status = 'RECOGNISED'
            and earlier.recognised_until >= o.starts_on
            and earlier.starts_on < o.starts_on
            """, "o.status = 'OPEN'", """
            join (
                select employee_id, policy_id, max(fulfilled_on) as fulfilled_on, max(recognised_until) as until
                from obligations_obligation
                where status = 'RECOGNISED'
                and recognised_until is not null
                group by employee_id, policy_id
            ) earlier on earlier.employee_id = o.employee_id and earlier.policy_id = o.policy_id
            """, """
            o.status = 'RECOGNISED',
            o.fulfilled_on = earlier.fulfilled_on,
            o.recognised_until = earlier.until""", Kind.RECOGNISED, "still-valid"),

    AWAY("""
            select o.id
            from obligations_leave l
            join obligations_obligation o on o.employee_id = l.employee_id
            where l.from_day <= :day
            and (l.to_day is null or l.to_day >= :day)
            and o.status = 'OPEN'
            """, "o.status = 'OPEN'", """
            status = 'PAUSED',
            overdue_on = null,
            paused_on = (
                select greatest(min(l.from_day), o.starts_on)
                from obligations_leave l
                where l.employee_id = o.employee_id
                and l.from_day <= :day
                and (l.to_day is null or l.to_day >= :day)
            )""", Kind.PAUSED, "clock-stopped"),

    OVERDUE("""
            select o.id
            from obligations_obligation o
            join obligations_policy p on p.id = o.policy_id
            where o.status = 'OPEN'
            and o.overdue_on is null
            and o.due_on < :day
            and o.due_on + interval p.grace_days day < :day
            """, "o.status = 'OPEN' and o.overdue_on is null", """
            overdue_on = o.due_on + interval (1 + (
                select p.grace_days
                from obligations_policy p
                where p.id = o.policy_id
            )) day""", Kind.OVERDUE, "due-date-passed"),

    LAPSED("""
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            where c.ends_on < :day
            and o.status = 'OPEN'
            and o.due_on < :day
            """, "o.status = 'OPEN'", "status = 'LAPSED', overdue_on = null", Kind.LAPSED, "cycle-closed"),

    /// The same for whoever was late already when the clock was stopped.
    LAPSED_LATE_AND_AWAY(
            """
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            where c.ends_on < :day
            and o.status = 'PAUSED'
            and o.due_on < :day
            and o.paused_on > o.due_on
            """,
            "o.status = 'PAUSED'",
            "status = 'LAPSED', overdue_on = null, paused_on = null",
            Kind.LAPSED,
            "cycle-closed"),

    /// Whoever is away when the cycle closes, and was not late before, need not make up for it; the next cycle counts.
    AWAY_AT_CLOSE("""
            select o.id
            from obligations_cycle c
            join obligations_obligation o on o.cycle_id = c.id
            where c.ends_on < :day
            and o.status = 'PAUSED'
            and o.due_on < :day
            and o.paused_on <= o.due_on
            """, "o.status = 'PAUSED'", "status = 'EXEMPT', paused_on = null", Kind.EXEMPTED, "away-at-close");

    final String which;
    final String still;
    final String join;
    final String change;
    final Kind kind;
    final String cause;

    Move(String which, String still, String change, Kind kind, String cause) {
        this(which, still, "", change, kind, cause);
    }

    Move(String which, String still, String join, String change, Kind kind, String cause) {
        this.which = which;
        this.still = still;
        this.join = join;
        this.change = change;
        this.kind = kind;
        this.cause = cause;
    }

    /// People of whom the query asks whether policies reach them, as a condition on people `e`; empty if it asks of
    /// nobody.
    Optional<String> asksWhoIsReached() {
        return switch (this) {
            case NOT_REACHED, ASKED_OTHERWISE -> Optional.of("true");
            case ASKED_AGAIN -> Optional.of("""
                    e.employee_id in (
                        select again.employee_id
                        from obligations_cycle c
                        join obligations_obligation again on again.cycle_id = c.id
                        where c.starts_on <= :asOf
                        and c.ends_on >= :asOf
                        and again.status = 'WITHDRAWN'
                    )
                    """);
            default -> Optional.empty();
        };
    }
}
