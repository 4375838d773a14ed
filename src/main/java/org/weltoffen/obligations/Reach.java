package org.weltoffen.obligations;

/// Whom policies reach, as parts of SQL: one answer for the ledger, for previews and for comparisons.
///
/// [#BELOW] opens a statement, [#PEOPLE] is its `from`, [#MATCHING] stands in its `where`. They name their tables
/// `e` (people), `o` (their office), `p` (policies), and take the parameter `asOf`. Units are those of today.
final class Reach {

    /// Every unit that a policy names, with all below it.
    static final String BELOW = """
            with recursive below (policy_id, unit_id, excluded) as (
                select policy_id, unit_id, excluded
                from obligations_policy_unit
                union
                select b.policy_id, u.unit_id, b.excluded
                from below b
                join people_unit_v u on u.parent_id = b.unit_id
            )
            """;

    /// Everyone beside every policy that may reach their legal kind.
    static final String PEOPLE = """
            from people_employee_v e
            join people_unit_v o on o.unit_id = e.office_id
            join obligations_policy p on find_in_set(o.legal_kind, p.legal_kinds)
            left join below inside
                on inside.policy_id = p.id and inside.unit_id = e.unit_id and inside.excluded = 0
            left join below outside
                on outside.policy_id = p.id and outside.unit_id = e.unit_id and outside.excluded = 1
            left join obligations_policy_person named on named.policy_id = p.id and named.employee_id = e.employee_id
            left join obligations_wave_unit wu on wu.policy_id = p.id and wu.unit_id = e.office_id
            left join obligations_wave w on w.policy_id = p.id and w.number = wu.wave
            """;

    /// Whether someone on the staff on the day is meant, in a wave that may still be to come.
    static final String MATCHING = """
            (e.joined_on is null or e.joined_on <= :asOf)
            and (e.left_on is null or e.left_on >= :asOf)
            and outside.unit_id is null
            and coalesce(named.excluded, 0) = 0
            and (
                named.employee_id is not null
                or (
                    (
                        inside.unit_id is not null
                        or not exists (
                            select 1
                            from obligations_policy_unit s
                            where s.policy_id = p.id
                            and not s.excluded
                        )
                    )
                    and (p.contacts = '' or find_in_set(e.contact, p.contacts))
                    and (not p.managers_only or e.manager)
                    and (p.joined_since is null or e.joined_on >= p.joined_since)
                )
            )
            and (
                w.number is not null
                or not exists (select 1 from obligations_wave any_wave where any_wave.policy_id = p.id)
            )
            """;

    /// Whether the wave, if there is one, has started.
    private static final String UNDER_WAY = """
            (
                w.number is null
                or (w.starts_on <= :asOf and (w.criteria_de is null or w.released_on <= :asOf))
            )
            """;

    /// Whether the policy brings about obligations on the day.
    static final String IN_FORCE = """
            p.activated_on is not null
            and p.valid_from <= :asOf
            and (p.valid_to is null or p.valid_to >= :asOf)
            """;

    /// When the person's year of this policy begins: that of the cycle, of their wave, or their first day.
    private static final String BEGINS =
            "greatest(c.starts_on, coalesce(w.starts_on, c.starts_on), coalesce(e.joined_on, c.starts_on))";

    /// The day by which they must be done, see [JoinerRule#dueFor]; counted from the last time if the period rolls.
    private static final String DUE = """
            coalesce(
                case when p.period = 'ROLLING' then (
                    select nullif(greatest(max(b.fulfilled_on) + interval 12 month, %1$s), %1$s)
                    from obligations_obligation b
                    join obligations_policy bp on bp.id = b.policy_id
                    join obligations_cycle bc on bc.id = b.cycle_id
                    where b.employee_id = e.employee_id
                    and bp.line_id = p.line_id
                    and bc.year < c.year
                    having max(b.fulfilled_on) + interval 12 month <= c.ends_on
                ) end,
                case when %1$s > coalesce(%2$s, c.starts_on)
                    then greatest(c.due_on, %1$s + interval p.joiner_months month)
                    else c.due_on
                end
            )
            """.formatted(BEGINS, dayInCycle("p.joiner_after"));

    /// One row for each person and resolution with the strictest policy that reaches them on the day `asOf`, in the
    /// cycle that the day belongs to. To follow [#BELOW].
    ///
    /// Columns: employee_id, office_id, policy_id, line_id, resolution_id, mode (1 is the strictest), cycle_id,
    /// year, wave, starts_on, due_on.
    static final String TODAY = today("true");

    /// The same for some people only.
    ///
    /// @param whom a condition on people `e`
    static String today(String whom) {
        return """
            select employee_id, office_id, policy_id, line_id, resolution_id, mode, cycle_id, year, wave, starts_on, due_on
            from (
                select e.employee_id, e.office_id, p.id as policy_id, p.line_id, p.resolution_id, p.mode + 0 as mode,
                    c.id as cycle_id, c.year, w.number as wave, %s as starts_on, %s as due_on,
                    row_number() over (partition by e.employee_id, p.resolution_id order by p.mode + 0, p.id) as place
                %s
                join obligations_resolution r on r.id = p.resolution_id and r.state in ('ADOPTED', 'AMENDED')
                join obligations_cycle c on c.policy_id = p.id and c.starts_on <= :asOf and c.ends_on >= :asOf
                where %s
                and %s
                and %s
                and %s
                and (
                    p.joiner_cut_off is null
                    or e.joined_on is null
                    or e.joined_on <= %s
                )
            ) everyone
            where place = 1
            """.formatted(BEGINS, DUE, PEOPLE, whom, MATCHING, UNDER_WAY, IN_FORCE, dayInCycle("p.joiner_cut_off"));
    }

    private Reach() {}

    /// The day with the day and month of a column (`--10-01`) that lies within the cycle or follows it.
    private static String dayInCycle(String column) {
        var day = "cast(concat(c.year, substring(%s, 2)) as date)".formatted(column);
        return "(%1$s + interval (%1$s < c.starts_on) year)".formatted(day);
    }
}
