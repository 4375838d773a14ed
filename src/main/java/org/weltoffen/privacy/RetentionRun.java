package org.weltoffen.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.weltoffen.privacy.spi.PersonalData;

/// The daily search for data that is too old, with its protocol.
///
/// Each portion of each keeper has a transaction of its own, together with the line about it, so one that fails does
/// not hold up the others. What a failed or broken-off run left behind is still too old tomorrow, so the next day
/// catches up by itself.
@Component
class RetentionRun {

    private static final Logger log = LoggerFactory.getLogger(RetentionRun.class);
    private static final String RULE = "retention";

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionRun(JdbcClient db, TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Takes the day for this node; false if another one has it.
    boolean begin(LocalDate day) {
        return db.sql("""
                insert ignore into privacy_retention_run (day, started_at)
                values (:day, :now)
                """).param("day", day).param("now", now()).update() == 1;
    }

    Map<String, Integer> run(LocalDate day, Collection<PersonalData> keepers) {
        var removed = new LinkedHashMap<String, Integer>();
        var failed = new ArrayList<String>();
        for (var keeper : keepers) {
            try {
                keeper.portions(day)
                        .forEach(portion -> removed.merge(keeper.key(), run(keeper, portion), Integer::sum));
                removed.putIfAbsent(keeper.key(), 0);
            } catch (RuntimeException e) {
                failed.add(keeper.key());
                log.error("Keeper {} could not let go of old data on {}", keeper.key(), day, e);
            }
        }
        finish(day, failed);
        return removed;
    }

    private int run(PersonalData keeper, IntSupplier portion) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var rows = portion.getAsInt();
            if (rows > 0) {
                writeDown(keeper, rows);
            }
            return rows;
        }));
    }

    private void writeDown(PersonalData keeper, int rows) {
        db.sql("""
                insert into privacy_deletion (at, keeper, rule, touched_rows)
                values (:now, :keeper, :rule, :rows)
                """)
                .param("now", now())
                .param("keeper", keeper.key())
                .param("rule", RULE)
                .param("rows", rows)
                .update();
        events.publishEvent(new PersonalDataDeleted(keeper.key(), rows));
    }

    private void finish(LocalDate day, List<String> failed) {
        db.sql("""
                update privacy_retention_run
                set finished_at = :now,
                    failed_keepers = :failed
                where day = :day
                """)
                .param("now", now())
                .param("failed", String.join(", ", failed))
                .param("day", day)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
