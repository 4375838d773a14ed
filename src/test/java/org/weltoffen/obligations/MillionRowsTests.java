package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.cycle;
import static org.weltoffen.obligations.Papers.on;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;

/// How long a day takes and how much memory, with many rows. Takes minutes, so it runs only when asked for:
/// `LEDGER_PEOPLE=200000 ./test MillionRowsTests` makes five years of a ledger for so many people.
@EnabledIfEnvironmentVariable(named = "LEDGER_PEOPLE", matches = "\\d+")
class MillionRowsTests extends LedgerTest {

    private static final Logger log = LoggerFactory.getLogger(MillionRowsTests.class);
    private static final int CROWD = 10_000;

    @Autowired
    private TimeMachine clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aDayGoesByInWindowsAndTheMemoryStaysAsItIs() {
        var policy = active(Mode.MANDATORY, administration(office), "interpreting");
        var people = Integer.parseInt(System.getenv("LEDGER_PEOPLE"));
        for (var made = 0; made < people; made += CROWD) {
            city.crowd(office, CROWD, LocalDate.of(2015, 4, 1));
        }
        for (var year = 2022; year <= 2025; year++) {
            policies.open(policy.id(), cycle(year));
            fill(policy, year);
        }
        pass("the first day, when everyone gets a row", "2026-09-14");
        pass("an ordinary day", "2026-09-15");
        pass("the day after the due date", "2026-12-16");
        pass("the first day of the year", "2027-01-01");

        assertThat(db.sql("select count(*) from obligations_obligation where status = 'LAPSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(people);
    }

    private void fill(Policy policy, int year) {
        db.sql("""
                insert into obligations_obligation
                    (id, employee_id, policy_id, cycle_id, origin, starts_on, due_on, status, fulfilled_on, office_id)
                select uuid(), e.id, c.policy_id, c.id, c.id, c.starts_on, c.due_on, 'FULFILLED', c.starts_on, e.office_id
                from people_employee e
                join obligations_cycle c on c.policy_id = :policy and c.year = :year
                where e.source = 'city-of-duties'
                """).param("policy", policy.id().value()).param("year", year).update();
    }

    private void pass(String what, String day) {
        clock.travelTo(on(day));
        var before = used();
        var start = System.nanoTime();
        step.pass(on(day));
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        log.info(
                "{}: {} rows, {} ms, memory {} MB before and {} MB after",
                what,
                db.sql("select count(*) from obligations_obligation")
                        .query(Integer.class)
                        .single(),
                millis,
                before,
                used());
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
