package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.platform.TimeOrderedId;

/// The periods of policies in the database.
@Component
class Cycles {

    private final JdbcClient db;
    private final Clock clock;

    Cycles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Adds a period, unless the policy has one of that year. True if it is new.
    boolean open(PolicyId policy, Cycle cycle) {
        return db.sql("""
                insert ignore into obligations_cycle (id, policy_id, year, starts_on, due_on, ends_on)
                values (:id, :policy, :year, :startsOn, :dueOn, :endsOn)
                """)
                        .param("id", TimeOrderedId.next(clock))
                        .param("policy", policy.value())
                        .param("year", cycle.year())
                        .param("startsOn", cycle.startsOn())
                        .param("dueOn", cycle.dueOn())
                        .param("endsOn", cycle.endsOn())
                        .update()
                == 1;
    }

    /// Adds the period of the day to every policy in force then that has none. Returns how many are new.
    int openAll(LocalDate asOf) {
        return (int) missing(asOf).stream()
                .filter(it -> open(it.policy(), it.timing().cycleOf(asOf)))
                .count();
    }

    private List<Missing> missing(LocalDate asOf) {
        return db.sql("""
                select p.*
                from obligations_policy p
                where %s
                and not exists (
                    select 1
                    from obligations_cycle c
                    where c.policy_id = p.id
                    and c.starts_on <= :asOf
                    and c.ends_on >= :asOf
                )
                """.formatted(Reach.IN_FORCE))
                .param("asOf", asOf)
                .query((row, _) -> new Missing(new PolicyId(row.getObject("id", UUID.class)), PolicyRow.timing(row)))
                .list();
    }

    private record Missing(PolicyId policy, Timing timing) {}
}
