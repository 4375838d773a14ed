package org.weltoffen.obligations;

/// Which courses a row of the ledger asks for, as a part of SQL. It names the row `o`, its policy `p`, its cycle `c`.
///
/// ```
///   first year:   the core,      the first of the choice that the person does,   the pack of their office
///   later years:  the refresher (or the core where there is none),   the same,   the same
/// ```
final class RowTrack {

    /// Whether the person has met the policy in an earlier cycle.
    private static final String LATER_YEAR = """
            exists (
                select 1
                from obligations_obligation b
                join obligations_policy bp on bp.id = b.policy_id
                join obligations_cycle bc on bc.id = b.cycle_id
                where b.employee_id = o.employee_id
                and bp.line_id = p.line_id
                and bc.year < c.year
                and b.status in ('FULFILLED', 'RECOGNISED')
            )
            """;

    /// Of the choice, those done first in the cycle come first, then those still to do in their order.
    private static final String CHOSEN = """
            (
                select count(*)
                from obligations_policy_course other
                where other.policy_id = t.policy_id
                and other.part = 'CHOICE'
                and (%s, other.position) < (%s, t.position)
            ) < p.choose
            """.formatted(done("other"), done("t"));

    /// The ids of the courses in order, joined by commas; null if there is none.
    static final String JOINED = """
            (
                select group_concat(t.course_id order by t.part + 0, t.position)
                from obligations_policy_course t
                where t.policy_id = p.id
                and case t.part
                    when 'CHOICE' then %1$s
                    when 'PACK' then t.office_id = (
                        select i.office_id
                        from people_employee_v i
                        where i.employee_id = o.employee_id
                    )
                    when 'REFRESHER' then %2$s
                    else not (
                        exists (
                            select 1
                            from obligations_policy_course again
                            where again.policy_id = p.id
                            and again.part = 'REFRESHER'
                        )
                        and %2$s
                    )
                end
            )
            """.formatted(CHOSEN, LATER_YEAR);

    private RowTrack() {}

    private static String done(String course) {
        return """
                coalesce((
                    select min(d.completed_at)
                    from progress_completion_v d
                    where d.employee_id = o.employee_id
                    and d.course_id = %s.course_id
                    and d.completed_at >= c.starts_on
                ), '9999-12-31')""".formatted(course);
    }
}
