package org.weltoffen.obligations;

import static org.awaitility.Awaitility.await;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.complete;
import static org.weltoffen.obligations.Papers.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.weltoffen.ApplicationTest;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// What tests of the ledger need: an office of their own, the module's beans, and no trace of it afterwards.
@ApplicationTest
@RecordApplicationEvents
abstract class LedgerTest {

    static final LocalDate TODAY = on("2026-09-14");

    @Autowired
    JdbcClient db;

    @Autowired
    Obligations obligations;

    @Autowired
    Policies policies;

    @Autowired
    Alignment alignment;

    @Autowired
    DayStep step;

    @Autowired
    Settlement settlement;

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEvents events;

    City city;
    UnitId office;

    @BeforeEach
    void build() {
        city = new City(db);
        office = city.office(LegalKind.ADMINISTRATION);
    }

    @AfterEach
    void clean() {
        await().until(() -> db.sql("""
                select count(*)
                from EVENT_PUBLICATION
                where listener_id like '%OnRulesChanged%'
                """).query(Integer.class).single() == 0);
        clear(db);
        city.vanish();
    }

    /// Nothing of the ledger stays.
    static void clear(JdbcClient db) {
        for (var table : List.of(
                "day",
                "leave",
                "evidence_file",
                "evidence",
                "batch_item",
                "batch",
                "event",
                "shift",
                "obligation",
                "tally",
                "cycle",
                "wave_unit",
                "wave",
                "policy_unit",
                "policy_course",
                "policy",
                "resolution")) {
            db.sql("delete from obligations_" + table).update();
        }
    }

    Policy active(Mode mode, Audience audience, String... track) {
        return active(adopted(), mode, audience, track);
    }

    /// As if nobody were signed in, since of humans it takes two.
    private static void byTheApplicationItself(Runnable what) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        what.run();
        SecurityContextHolder.setContext(before);
    }

    Policy active(Resolution resolution, Mode mode, Audience audience, String... track) {
        if (db.sql("select count(*) from obligations_resolution where id = :id")
                        .param("id", resolution.id().value())
                        .query(Integer.class)
                        .single()
                == 0) {
            policies.record(resolution);
        }
        var grounds = mode == Mode.MANDATORY ? complete() : Grounds.none();
        var policy = Papers.policy(resolution, mode, grounds, audience, track);
        policies.draft(policy);
        policies.open(policy.id(), Papers.cycle(2026));
        byTheApplicationItself(() -> policies.activate(policy.id()));
        return policy;
    }

    static Audience administration(UnitId... offices) {
        return new Audience(Papers.WHO, Set.of(LegalKind.ADMINISTRATION), Set.of(offices));
    }

    UUID importStaff() {
        return importStaff(TODAY);
    }

    UUID importStaff(LocalDate asOf) {
        var id = UUID.randomUUID();
        importStaff(id, asOf);
        return id;
    }

    /// What the listener does, at once.
    void importStaff(UUID id, LocalDate asOf) {
        Again.ifLost(() -> alignment.align(id, asOf));
    }

    void completes(EmployeeId person, String course, String day) {
        city.completes(person, course, day);
        settle(person);
    }

    /// What the listener does, at once.
    void settle(EmployeeId person) {
        Again.ifLost(() -> settlement.settle(person));
    }

    Obligation only(EmployeeId person) {
        var all = obligations.of(person);
        if (all.size() != 1) {
            throw new AssertionError("%d obligations instead of one".formatted(all.size()));
        }
        return all.getFirst();
    }

    List<String> story(Obligation obligation) {
        return db.sql(
                        "select concat(kind, ' ', cause) from obligations_event where obligation_id = :id order by at, day, kind")
                .param("id", obligation.id().value())
                .query(String.class)
                .list();
    }
}
