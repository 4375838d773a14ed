package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.obligations.PolicyPreview.Joiner;
import org.weltoffen.obligations.PolicyPreview.Office;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// Reckons what policies would bring about with the staff of a day. Everyone in a wave counts, also of waves to come.
@Service
@ReadOnly
public class PolicyPreviews {

    private static final UUID NOTHING = new UUID(0, 0);

    /// Everyone whom one of two policies reaches, and which.
    private static final String EITHER = """
            select e.employee_id, e.office_id, max(p.id = :policy) as here, max(p.id = :other) as there
            %s
            where p.id in (:policy, :other)
            and %s
            group by e.employee_id, e.office_id
            """.formatted(Reach.PEOPLE, Reach.MATCHING);

    private final JdbcClient db;
    private final Workload workload;
    private final Visibility visibility;
    private final AuditTrail trail;
    private final Clock clock;

    PolicyPreviews(JdbcClient db, Workload workload, Visibility visibility, AuditTrail trail, Clock clock) {
        this.db = db;
        this.workload = workload;
        this.visibility = visibility;
        this.trail = trail;
        this.clock = clock;
    }

    /// A person who is added or drops out.
    public record Person(String name, String office, boolean added) {}

    /// The policy beside the version of it that was approved before, if there is one.
    public PolicyPreview of(Policy policy) {
        return compare(policy, before(policy));
    }

    /// The policy beside another one, with the staff of today.
    ///
    /// @param other null to compare it with nothing
    public PolicyPreview compare(Policy policy, @Nullable PolicyId other) {
        visibility.require(Fact.COUNTS);
        var today = LocalDate.now(clock);
        var offices = offices(policy, other, today);
        var people = offices.stream().mapToInt(Office::reached).sum();
        return new PolicyPreview(
                today,
                offices,
                workload.minutes(policy.programme(), offices),
                PolicyPreview.Seminars.of(policy.programme().seminars(), people),
                joiners(policy, today));
    }

    /// Those who are added or drop out, by name. The look is put on record.
    ///
    /// @param limit the most to return
    @Transactional
    public List<Person> changes(Policy policy, int limit) {
        visibility.require(Fact.NAME);
        trail.look(
                Purpose.TRAINING.name(),
                "policy:" + policy.id().value(),
                "Liste der Personen geöffnet, die durch eine Regel hinzukommen oder herausfallen");
        return db.sql(Reach.BELOW + """
                select i.display_name, i.office_name, either.here
                from (%s) either
                join people_employee_v i on i.employee_id = either.employee_id
                where either.here <> either.there
                order by i.sort_name, i.employee_id
                limit :limit
                """.formatted(EITHER))
                .param("policy", policy.id().value())
                .param("other", id(before(policy)))
                .param("asOf", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, _) ->
                        new Person(row.getString("display_name"), row.getString("office_name"), row.getBoolean("here")))
                .list();
    }

    private List<Office> offices(Policy policy, @Nullable PolicyId other, LocalDate today) {
        return db.sql(Reach.BELOW + """
                select either.office_id, o.name as office_name, sum(here) as here,
                    sum(here and later.employee_id is not null) as later, sum(there) as there,
                    sum(here and not there) as added, sum(there and not here) as dropped
                from (%s) either
                join people_unit_v o on o.unit_id = either.office_id
                left join (
                    select distinct b.employee_id
                    from obligations_obligation b
                    join obligations_policy bp on bp.id = b.policy_id
                    join obligations_cycle bc on bc.id = b.cycle_id
                    where bp.line_id = :line
                    and bc.year < :year
                    and b.status in ('FULFILLED', 'RECOGNISED')
                ) later on later.employee_id = either.employee_id
                group by either.office_id, o.name
                order by o.name, either.office_id
                """.formatted(EITHER))
                .param("policy", policy.id().value())
                .param("other", id(other))
                .param("line", policy.line().value())
                .param("year", policy.timing().cycleOf(today).year())
                .param("asOf", today)
                .query((row, _) -> office(row))
                .list();
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                new UnitId(row.getObject("office_id", UUID.class)),
                row.getString("office_name"),
                row.getInt("here"),
                row.getInt("later"),
                row.getInt("there"),
                row.getInt("added"),
                row.getInt("dropped"));
    }

    private @Nullable PolicyId before(Policy policy) {
        return db.sql("""
                select id
                from obligations_policy
                where line_id = :line
                and number < :number
                and activated_on is not null
                order by number desc
                limit 1
                """)
                .param("line", policy.line().value())
                .param("number", policy.number())
                .query(UUID.class)
                .optional()
                .map(PolicyId::new)
                .orElse(null);
    }

    private static UUID id(@Nullable PolicyId policy) {
        return policy == null ? NOTHING : policy.value();
    }

    /// Whoever joins on the first of each of the twelve months.
    private static List<Joiner> joiners(Policy policy, LocalDate today) {
        var begins = policy.validity().from();
        var cycle = policy.timing().cycleOf(begins.isAfter(today) ? begins : today);
        var rule = policy.timing().joiners();
        return IntStream.range(0, 12)
                .mapToObj(cycle.startsOn()::plusMonths)
                .map(day -> new Joiner(day, rule.dueFor(cycle, day).orElse(null)))
                .toList();
    }
}
