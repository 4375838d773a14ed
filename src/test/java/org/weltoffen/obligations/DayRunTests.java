package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weltoffen.obligations.Papers.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.TimeMachine;

class DayRunTests extends LedgerTest {

    @Autowired
    private TimeMachine clock;

    @Autowired
    private DayRun days;

    @BeforeEach
    void noDayHasPassed() {
        db.sql("delete from obligations_day").update();
        active(Mode.MANDATORY, administration(office), "interpreting");
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aDayPassesOnce() {
        var person = city.person(office);

        assertThat(days.catchUp()).isEqualTo(1);
        assertThat(days.catchUp()).isZero();

        assertThat(story(only(person))).containsExactly("AROSE arising");
    }

    @Test
    void daysWithoutANodeAreMadeUpForOneByOne() {
        var person = city.person(office);
        days.catchUp();

        clock.travelTo(on("2027-02-03"));

        assertThat(days.catchUp()).isEqualTo(142);
        var old = obligations.of(person).getLast();
        assertThat(obligations.story(old.id()))
                .extracting(LedgerEntry::kind, LedgerEntry::day)
                .containsExactly(
                        entry(LedgerEntry.Kind.AROSE, "2026-09-14"),
                        entry(LedgerEntry.Kind.OVERDUE, "2026-12-16"),
                        entry(LedgerEntry.Kind.LAPSED, "2027-01-01"));
        assertThat(obligations.of(person).getFirst().cycle()).isEqualTo(Papers.cycle(2027));
    }

    @Test
    void ofSeveralNodesOneLetsTheDayPass() throws Exception {
        for (var i = 0; i < 40; i++) {
            city.person(office);
        }
        clock.travelTo(on("2026-12-16"));
        var runs = new ArrayList<Future<Integer>>();

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var node = 0; node < 4; node++) {
                runs.add(nodes.submit((Callable<Integer>) days::catchUp));
            }
        }

        var passed = 0;
        for (var run : runs) {
            passed += run.get();
        }
        assertThat(passed).isEqualTo(1);
        assertThat(count("AROSE")).isEqualTo(40);
        assertThat(count("OVERDUE")).isEqualTo(40);
    }

    @Test
    void evenTwoNodesAtOnceDoNoMoreThanOne() throws Exception {
        for (var i = 0; i < 40; i++) {
            city.person(office);
        }
        importStaff();
        var day = on("2026-12-16");

        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (var node = 0; node < 3; node++) {
                nodes.execute(() -> step.pass(day));
            }
        }

        assertThat(count("OVERDUE")).isEqualTo(40);
    }

    @Test
    void whatADeadNodeLeftBehindIsTakenUp() {
        var person = city.person(office);
        begun("2026-09-14 09:59:00");
        assertThat(days.catchUp()).isZero();
        assertThat(obligations.of(person)).isEmpty();

        db.sql("delete from obligations_day").update();
        begun("2026-09-14 08:00:00");

        assertThat(days.catchUp()).isEqualTo(1);
        assertThat(obligations.of(person)).hasSize(1);
    }

    private void begun(String at) {
        db.sql("insert into obligations_day (day, claimed_at) values ('2026-09-14', :at)")
                .param("at", at)
                .update();
    }

    private int count(String kind) {
        return db.sql("select count(*) from obligations_event where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static Tuple entry(LedgerEntry.Kind kind, String day) {
        return tuple(kind, LocalDate.parse(day));
    }
}
