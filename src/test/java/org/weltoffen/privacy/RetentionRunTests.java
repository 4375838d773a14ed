package org.weltoffen.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.ApplicationTest;
import org.weltoffen.privacy.spi.PersonalDataInPortions;

/// Without a transaction around it, because each keeper brings its own.
@ApplicationTest
class RetentionRunTests {

    private static final LocalDate DAY = LocalDate.of(2032, 5, 2);

    private final RetentionRun retention;
    private final JdbcClient db;

    @Autowired
    RetentionRunTests(RetentionRun retention, JdbcClient db) {
        this.retention = retention;
        this.db = db;
    }

    @AfterEach
    void forget() {
        db.sql("delete from privacy_retention_run where day = :day")
                .param("day", DAY)
                .update();
        db.sql("delete from privacy_deletion where keeper like 'run-%'").update();
    }

    @Test
    void oneKeeperThatFailsDoesNotHoldUpTheOthers() {
        retention.begin(DAY);

        var removed = retention.run(
                DAY, List.of(new FakeKeeper("run-a", 1), new FakeKeeper("run-b", -1), new FakeKeeper("run-c", 2)));

        assertThat(removed).containsEntry("run-a", 1).containsEntry("run-c", 2).doesNotContainKey("run-b");
        assertThat(db.sql("""
                select failed_keepers
                from privacy_retention_run
                where day = :day
                  and finished_at is not null
                """).param("day", DAY).query(String.class).single()).isEqualTo("run-b");
    }

    @Test
    void aPortionThatFailsLeavesThoseBeforeItDone() {
        retention.begin(DAY);
        var inPortions = new InPortions("run-a", List.of(() -> 7, () -> 5, this::writeAndFail, () -> 3));

        var removed = retention.run(DAY, List.of(inPortions));

        assertThat(removed).containsEntry("run-a", 12);
        assertThat(db.sql("select touched_rows from privacy_deletion where keeper like 'run-%' order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(7, 5);
        assertThat(db.sql("select failed_keepers from privacy_retention_run where day = :day")
                        .param("day", DAY)
                        .query(String.class)
                        .single())
                .isEqualTo("run-a");
    }

    /// A keeper that lets go of old rows as it is told.
    private record InPortions(String key, List<IntSupplier> told) implements PersonalDataInPortions {

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public Map<String, List<Map<String, Object>>> export(DataSubject person) {
            return Map.of();
        }

        @Override
        public int erase(DataSubject person) {
            return 0;
        }

        @Override
        public Stream<IntSupplier> portions(LocalDate today) {
            return told.stream();
        }
    }

    private int writeAndFail() {
        db.sql("""
                insert into privacy_deletion (at, keeper, rule, touched_rows)
                values (utc_timestamp(), 'run-half', 'retention', 1)
                """).update();
        throw new IllegalStateException("The portion fails on purpose");
    }
}
