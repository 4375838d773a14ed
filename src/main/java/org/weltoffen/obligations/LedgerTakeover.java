package org.weltoffen.obligations;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.platform.TimeOrderedId;

/// Fills a cycle from an earlier system, in windows of 1,000 rows.
@Component
class LedgerTakeover {

    private static final int WINDOW = 1_000;
    private static final String CAUSE = "takeover";

    private final JdbcTemplate batch;
    private final JdbcClient db;
    private final LedgerEvents events;
    private final Clock clock;

    LedgerTakeover(JdbcTemplate batch, JdbcClient db, LedgerEvents events, Clock clock) {
        this.batch = batch;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Returns how many rows are new or changed.
    int takeOver(PolicyId policy, int year, Stream<TakenOver> rows) {
        var target = target(policy, year);
        return rows.gather(Gatherers.windowFixed(WINDOW))
                .mapToInt(window -> takeOver(target, window))
                .sum();
    }

    private int takeOver(Target target, List<TakenOver> window) {
        var origin = TimeOrderedId.next(clock);
        batch.batchUpdate("""
                insert into obligations_obligation
                    (id, employee_id, policy_id, cycle_id, origin, starts_on, due_on, status, fulfilled_on, office_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, (select office_id from people_employee_v where employee_id = ?))
                on duplicate key update
                    origin = if(status = 'OPEN' and values(status) <> 'OPEN', values(origin), origin),
                    version = if(status = 'OPEN' and values(status) <> 'OPEN', version + 1, version),
                    fulfilled_on = if(status = 'OPEN', values(fulfilled_on), fulfilled_on),
                    status = if(status = 'OPEN', values(status), status)
                """, window, WINDOW, (row, it) -> fill(row, target, origin, it));
        return events.writeForAll(origin, CAUSE, LocalDate.now(clock));
    }

    private void fill(PreparedStatement row, Target target, UUID origin, TakenOver it) throws SQLException {
        row.setObject(1, TimeOrderedId.next(clock));
        row.setObject(2, it.employee().value());
        row.setObject(3, target.policy());
        row.setObject(4, target.cycle());
        row.setObject(5, origin);
        row.setObject(6, target.startsOn());
        row.setObject(7, target.dueOn());
        row.setString(8, it.status().name());
        row.setObject(9, it.on());
        row.setObject(10, it.employee().value());
    }

    private Target target(PolicyId policy, int year) {
        return db.sql("""
                select policy_id, id, starts_on, due_on
                from obligations_cycle
                where policy_id = :policy
                and year = :year
                """)
                .param("policy", policy.value())
                .param("year", year)
                .query((row, _) -> new Target(
                        row.getObject("policy_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .optional()
                .orElseThrow(() ->
                        new IllegalArgumentException("Policy %s has no cycle %d".formatted(policy.value(), year)));
    }

    private record Target(UUID policy, UUID cycle, LocalDate startsOn, LocalDate dueOn) {}
}
