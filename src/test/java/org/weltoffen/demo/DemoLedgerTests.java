package org.weltoffen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.obligations.Obligations;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.Status;
import org.weltoffen.people.EmployeeId;

@ApplicationTest
@Transactional
class DemoLedgerTests {

    private static final int STAFF = 10_000;

    private final JdbcClient db;
    private final Obligations obligations;
    private final DemoLedger ledger;
    private final List<UUID> offices = new ArrayList<>();

    DemoLedgerTests(
            @Autowired Policies policies,
            @Autowired Obligations obligations,
            @Autowired JdbcClient db,
            @Autowired Clock clock) {
        this.db = db;
        this.obligations = obligations;
        this.ledger = new DemoLedger(new DemoPapers(policies, db, clock), obligations, db, clock);
    }

    @BeforeEach
    void tenThousandPeople() {
        DemoLedger.PILOT.forEach(name -> office(name, "ADMINISTRATION"));
        for (var i = 0; i < 10; i++) {
            office("Amt " + i, "ADMINISTRATION");
        }
        office("Eigenbetrieb", "MUNICIPAL_ENTERPRISE");
        office("Beteiligung", "SHAREHOLDING");
        for (var i = 0; i < offices.size(); i++) {
            db.sql("""
                    insert into people_stand_in_employee
                        (employee_id, staff_number, display_name, sort_name, unit_id, manager, contact, joined_on)
                    select uuid(), 10414000 + seq, 'Person', 'Person', :office, false, 'NONE', '2015-04-01'
                    from seq_1_to_10000
                    where seq mod :offices = :place
                    """)
                    .param("office", offices.get(i))
                    .param("offices", offices.size())
                    .param("place", i)
                    .update();
        }
    }

    @Test
    void bothYearsAreFilledAsTheDemoNeedsThem() {
        ledger.load();
        ledger.load();

        assertThat(count("year = 2025")).isEqualTo(STAFF);
        assertThat(count("year = 2026")).isEqualTo(STAFF);
        assertThat(count("year = 2025 and status = 'FULFILLED'")).isCloseTo(8_000, withinPercentage(3));
        assertThat(count("year = 2025 and status = 'EXEMPT'")).isBetween(150, 250);
        assertThat(count("year = 2025 and status = 'RECOGNISED'")).isBetween(60, 140);
        var obliged = count("year = 2026 and mode = 'MANDATORY' and wave = 1 and due_on = '2026-12-15'");
        assertThat(obliged).isCloseTo(STAFF * 5 / 17, withinPercentage(1));
        assertThat(count("year = 2026 and mode = 'OFFERED' and wave is null and due_on = '2026-12-31'"))
                .isEqualTo(STAFF - obliged);
        assertThat(count("year = 2026 and status = 'FULFILLED'")).isCloseTo(obliged * 35 / 100, withinPercentage(8));
        assertThat(count("year = 2026 and fulfilled_on >= '2026-09-14'")).isZero();
        assertThat(count("completion_id is not null")).isZero();
        assertThat(count("obligation_id not in (select obligation_id from obligations_event)"))
                .isZero();
    }

    @Test
    void katrinSeidelWasDoneLastYearAndIsNotYetThisYear() {
        var pilot = db.sql("select unit_id from people_unit_v where name = 'Ordnungsamt'")
                .query(UUID.class)
                .single();
        db.sql("update people_stand_in_employee set unit_id = :pilot where staff_number = :katrin")
                .param("pilot", pilot)
                .param("katrin", DemoPast.KATRIN)
                .update();

        ledger.load();

        var katrin = db.sql("select employee_id from people_employee_v where staff_number = :katrin")
                .param("katrin", DemoPast.KATRIN)
                .query(UUID.class)
                .single();
        var rows = obligations.of(new EmployeeId(katrin));
        assertThat(rows).extracting(Obligation::year).containsExactly(2026, 2025);
        assertThat(rows).extracting(Obligation::mode).containsExactly(Mode.MANDATORY, Mode.RECOMMENDED);
        assertThat(rows).extracting(Obligation::status).containsExactly(Status.OPEN, Status.FULFILLED);
        assertThat(obligations.explain(rows.getFirst()).rule().de())
                .isEqualTo("Beschluss RV-2025-247 vom 10.12.2025: Beschäftigte der fünf Pilotämter nehmen einmal im"
                        + " Kalenderjahr teil.");
    }

    @Test
    void peopleLearnOnWorkingDaysAndNotBeforeTheyJoined() {
        var past = DemoPast.lastYear(2025);
        for (var i = 0; i < 2_000; i++) {
            var joined = LocalDate.of(2025, 6, 1);
            var row = past.of(new DemoPast.Person(new EmployeeId(UUID.randomUUID()), "" + i, joined))
                    .findFirst()
                    .orElseThrow();
            Optional.ofNullable(row.on()).ifPresent(day -> {
                assertThat(day).isAfterOrEqualTo(joined);
                assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
        }
    }

    @Test
    void onNewYearsDayNobodyHasDoneAnythingYet() {
        var past = DemoPast.thisYear(LocalDate.of(2027, 1, 1));

        assertThat(past.of(new DemoPast.Person(new EmployeeId(UUID.randomUUID()), "1", null)))
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(Status.OPEN));
    }

    private void office(String name, String legalKind) {
        var id = UUID.randomUUID();
        offices.add(id);
        db.sql("""
                insert into people_stand_in_unit (unit_id, office_id, name, kind, legal_kind)
                values (:id, :id, :name, 'OFFICE', :legalKind)
                """)
                .param("id", id)
                .param("name", name)
                .param("legalKind", legalKind)
                .update();
    }

    private int count(String where) {
        return db.sql("select count(*) from obligations_ledger_v where " + where)
                .query(Integer.class)
                .single();
    }
}
