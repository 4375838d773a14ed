package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps short, and checks, what the database notes about how many obligations stand where: every change of one leaves
/// a line or two. Nodes may do it at the same time; each takes other lines.
@Component
class Tally {

    private static final Logger log = LoggerFactory.getLogger(Tally.class);
    private static final int LINES_AT_ONCE = 5_000;
    private static final int LINES_TO_SPARE = 200;
    private static final int MOST_ROUNDS = 200;

    private final JdbcClient db;
    private final TransactionOperations transactions;

    Tally(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /// What obligations that stand alike have in common.
    private record Place(
            UUID cycle,
            @Nullable UUID office,
            @Nullable Integer wave,
            String status,
            LocalDate dueOn,
            boolean untied) {}

    private record Line(UUID id, Place place, int rows) {}

    /// By the clock and not after a delay, for delayed work waits for one another, and a million lines take a while.
    @Scheduled(cron = "45 * * * * *")
    void condenseIfLong() {
        if (linesToSpare() > LINES_TO_SPARE) {
            condense();
        }
    }

    /// Replaces lines that speak of the same by their sum. What others are writing meanwhile is left for the next time,
    /// and so is what is more than a million lines.
    void condense() {
        var rounds = Math.min(lines() / LINES_AT_ONCE + 1, MOST_ROUNDS);
        for (var round = 0; round < rounds; round++) {
            Again.ifLost(() -> transactions.executeWithoutResult(_ -> condenseOldest()));
        }
    }

    /// Puts right what is not as somebody counting would find it; says so in the log, for nothing should ever be.
    void correct() {
        var wrong = db.sql("""
                insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
                select cycle_id, office_id, wave, status, due_on, untied, sum(number_of_rows)
                from (
                    select cycle_id, office_id, wave, status, due_on, untied_on is not null as untied, count(*) as number_of_rows
                    from obligations_obligation
                    group by cycle_id, office_id, wave, status, due_on, untied
                    union all
                    select cycle_id, office_id, wave, status, due_on, untied, -sum(number_of_rows)
                    from obligations_tally
                    group by cycle_id, office_id, wave, status, due_on, untied
                ) counted
                group by cycle_id, office_id, wave, status, due_on, untied
                having sum(number_of_rows) <> 0
                """).update();
        if (wrong > 0) {
            log.warn("The tally of obligations was wrong in {} places and has been corrected", wrong);
        }
    }

    private int lines() {
        return db.sql("select count(*) from obligations_tally")
                .query(Integer.class)
                .single();
    }

    private int linesToSpare() {
        return db.sql("""
                select coalesce(sum(alike), 0) - count(*)
                from (
                    select count(*) as alike
                    from obligations_tally
                    group by cycle_id, office_id, wave, status, due_on, untied
                ) places
                """).query(Integer.class).single();
    }

    private void condenseOldest() {
        var lines = db.sql("""
                select id, cycle_id, office_id, wave, status, due_on, untied, number_of_rows
                from obligations_tally
                order by id
                limit :limit
                for update skip locked
                """).param("limit", LINES_AT_ONCE).query(Tally::line).list();
        if (lines.isEmpty()) {
            return;
        }
        var sums = new HashMap<Place, Integer>();
        lines.forEach(line -> sums.merge(line.place(), line.rows(), Integer::sum));
        delete(lines);
        sums.forEach(this::insert);
    }

    private void delete(List<Line> lines) {
        // by the key, for reading the whole table would wait for lines that others are just writing
        db.sql("""
                delete t
                from obligations_tally t force index (primary)
                where t.id in (:ids)
                """).param("ids", lines.stream().map(Line::id).toList()).update();
    }

    private void insert(Place place, int rows) {
        if (rows != 0) {
            db.sql("""
                    insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
                    values (:cycle, :office, :wave, :status, :dueOn, :untied, :rows)
                    """)
                    .param("cycle", place.cycle())
                    .param("office", place.office())
                    .param("wave", place.wave())
                    .param("status", place.status())
                    .param("dueOn", place.dueOn())
                    .param("untied", place.untied())
                    .param("rows", rows)
                    .update();
        }
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("cycle_id", UUID.class),
                        row.getObject("office_id", UUID.class),
                        row.getObject("wave", Integer.class),
                        row.getString("status"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("untied")),
                row.getInt("number_of_rows"));
    }
}
