package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.adopted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// A city over five years: people join, learn, are away, move and leave, and in the third year an office is merged into
/// another. The totals of each year stand in the log of the test.
///
/// `CITY_PEOPLE=10000 ./test FiveYearsTests` makes the city as large as the one this is for.
class FiveYearsTests extends LedgerTest {

    private static final Logger log = LoggerFactory.getLogger(FiveYearsTests.class);
    private static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("CITY_PEOPLE", "1000"));
    private static final int FIRST = 2026;

    @Autowired
    private TimeMachine clock;

    private final List<UnitId> offices = new ArrayList<>();
    private final Map<Integer, Year> printed = new LinkedHashMap<>();
    private long longest;

    /// What was said of a year on its last evening.
    private record Year(Instant evening, List<Figure> figures) {}

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void fiveYearsPass() {
        var resolution = adopted();
        offices.addAll(List.of(
                office,
                city.office(LegalKind.ADMINISTRATION),
                city.office(LegalKind.ADMINISTRATION),
                city.office(LegalKind.ADMINISTRATION)));
        active(resolution, Mode.OFFERED, administration(), "interpreting");
        var duty = active(resolution, Mode.MANDATORY, administration(offices.get(0), offices.get(1)), "interpreting");
        for (var i = 0; i < offices.size(); i++) {
            city.crowd(offices.get(i), PEOPLE / offices.size(), LocalDate.of(2015, 4, 1));
        }

        for (var year = FIRST; year < FIRST + 5; year++) {
            pass(year, duty);
        }

        printed.forEach((year, was) -> {
            log.info("{}: {}", year, totals(was.figures()));
            assertThat(obligations.figures(year, was.evening()))
                    .as("the figures of %d as they were printed on its last evening", year)
                    .isEqualTo(was.figures());
        });
        log.info("The longest night took {} ms", longest);
        var lastPast = FIRST + 3;
        assertThat(db.sql("""
                select count(*)
                from obligations_obligation o
                join obligations_cycle c on c.id = o.cycle_id
                where c.year < :year
                and o.status in ('OPEN', 'PAUSED')
                and o.due_on < :closed
                """)
                        .param("year", lastPast)
                        .param("closed", LocalDate.of(lastPast, 12, 31))
                        .query(Integer.class)
                        .single())
                .as("rows of closed years that nobody closed")
                .isZero();
    }

    private void pass(int year, Policy duty) {
        for (var month = 1; month <= 10; month += 3) {
            var day = LocalDate.of(year, month, 1);
            clock.travelTo(day);
            goOn(day);
            happens(day, duty);
        }
        for (var day : List.of(LocalDate.of(year, 12, 16), LocalDate.of(year, 12, 31))) {
            clock.travelTo(day);
            goOn(day);
        }
        var figures = obligations.figures(year, clock.instant());
        printed.put(year, new Year(clock.instant(), figures));
        assertThat(figures.stream().mapToInt(Figure::asked).sum()).isBetween(PEOPLE * 9 / 10, PEOPLE * 13 / 10);
    }

    private void goOn(LocalDate day) {
        var start = System.nanoTime();
        step.pass(day);
        var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        log.info("{} took {} ms", day, millis);
        longest = Math.max(longest, millis);
    }

    private void happens(LocalDate day, Policy duty) {
        for (var i = 0; i < offices.size(); i++) {
            city.crowd(offices.get(i), Math.max(1, PEOPLE * 35 / 10_000), day);
        }
        some("update people_employee set left_on = :day", day, 83);
        some("update people_employee set office_id = :office, unit_id = :office, post_id = :office", day, 71);
        db.sql("""
                insert into obligations_leave (id, employee_id, from_day, to_day, entered_at)
                select uuid(), e.id, :day, :day + interval mod(crc32(e.staff_number), 120) day, now()
                from people_employee e
                where e.source = 'city-of-duties'
                and e.left_on is null
                and mod(crc32(concat(e.staff_number, :day)), 29) = 0
                and not exists (
                    select 1
                    from obligations_leave l
                    where l.employee_id = e.id
                    and l.to_day >= :day
                )
                """).param("day", day).update();
        if (day.equals(LocalDate.of(FIRST + 2, 7, 1))) {
            merge(offices.get(1), offices.get(0));
        }
        var done = open(duty, day).stream().map(person -> new TakenOver(person, Status.FULFILLED, day));
        obligations.takeOver(duty.id(), day.getYear(), done);
    }

    private void some(String update, LocalDate day, int outOf) {
        db.sql(update + """

                where source = 'city-of-duties'
                and left_on is null
                and mod(crc32(concat(staff_number, :day, :outOf)), :outOf) = 0
                """)
                .param("day", day)
                .param(
                        "office",
                        offices.get(day.getMonthValue() % offices.size()).value())
                .param("outOf", outOf)
                .update();
    }

    private void merge(UnitId gone, UnitId into) {
        db.sql("update people_employee set office_id = :into, unit_id = :into, post_id = :into where office_id = :gone")
                .param("into", into.value())
                .param("gone", gone.value())
                .update();
        offices.set(1, into);
    }

    private List<EmployeeId> open(Policy policy, LocalDate day) {
        return db.sql("""
                select l.employee_id
                from obligations_ledger_v l
                join people_employee_v e on e.employee_id = l.employee_id
                where l.policy_id = :policy
                and l.year = :year
                and l.status = 'OPEN'
                and mod(crc32(concat(e.staff_number, :day)), 3) = 0
                """)
                .param("policy", policy.id().value())
                .param("year", day.getYear())
                .param("day", day)
                .query((row, _) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }

    private static String totals(List<Figure> figures) {
        var all = new LinkedHashMap<Status, Integer>();
        for (var status : Status.values()) {
            all.put(status, figures.stream().mapToInt(it -> it.of(status)).sum());
        }
        return "asked %d, overdue %d, %s"
                .formatted(
                        figures.stream().mapToInt(Figure::asked).sum(),
                        figures.stream().mapToInt(Figure::overdue).sum(),
                        all);
    }
}
