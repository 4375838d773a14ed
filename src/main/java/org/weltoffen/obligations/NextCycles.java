package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens the next cycle of every policy that is still in force when its first day has come: the same days one year
/// later. A cycle that somebody opened by hand stays as it is.
@Component
class NextCycles {

    private final JdbcClient db;
    private final Clock clock;

    NextCycles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Returns how many were opened. Several nodes may try at once; each cycle exists once.
    int open(LocalDate day) {
        return db.sql("""
                insert ignore into obligations_cycle (id, policy_id, year, starts_on, due_on, ends_on)
                select %s, c.policy_id, c.year + 1, c.starts_on + interval 1 year, c.due_on + interval 1 year,
                    coalesce(c.ends_on, makedate(c.year + 1, 1) - interval 1 day) + interval 1 year
                from obligations_cycle c
                join obligations_policy p on p.id = c.policy_id
                where p.activated_on is not null
                and c.starts_on + interval 1 year <= :day
                and p.valid_from <= :day
                and (p.valid_to is null or p.valid_to >= c.starts_on + interval 1 year)
                and not exists (
                    select 1
                    from obligations_cycle next
                    where next.policy_id = c.policy_id
                    and next.year > c.year
                )
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("day", day)
                .update();
    }
}
