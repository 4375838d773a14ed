package org.weltoffen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Obligation;
import org.weltoffen.obligations.Obligations;
import org.weltoffen.obligations.Policies;
import org.weltoffen.obligations.PolicyEntry;
import org.weltoffen.obligations.PolicyPreview;
import org.weltoffen.obligations.PolicyPreviews;
import org.weltoffen.obligations.PolicyState;
import org.weltoffen.obligations.Resolutions;
import org.weltoffen.obligations.Status;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
@Transactional
class DemoLedgerTests {

    private static final String THERE = "select count(*) from people_employee_v where left_on is null";

    private final JdbcClient db;
    private final Staff staff;
    private final Obligations obligations;
    private final DemoLedger ledger;
    private final Clock clock;
    private final Policies policies;
    private final PolicyPreviews previews;

    @Autowired
    DemoLedgerTests(
            Policies policies,
            Resolutions resolutions,
            PolicyPreviews previews,
            Tracks tracks,
            Obligations obligations,
            Staff staff,
            JdbcClient db,
            Clock clock) {
        this.policies = policies;
        this.previews = previews;
        this.db = db;
        this.staff = staff;
        this.obligations = obligations;
        this.ledger = new DemoLedger(
                new DemoPapers(policies, tracks, db, clock),
                new DemoDrafts(policies, resolutions, tracks, db, clock),
                obligations,
                db,
                clock);
        this.clock = clock;
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.out();
    }

    @Test
    void nextYearsVersionAddsEveryOtherOfficeToTheFiveOfThePilot() {
        thePeopleArrive();
        ledger.load();
        SignedIn.as("Miriam Böttcher", null, Role.HR);

        var draft = policies.all().stream()
                .filter(entry -> entry.state() == PolicyState.DRAFT)
                .map(PolicyEntry::id)
                .findFirst()
                .flatMap(policies::find)
                .orElseThrow();
        var preview = previews.of(draft);

        assertThat(preview.offices())
                .filteredOn(office -> office.before() > 0)
                .extracting(PolicyPreview.Office::name)
                .containsExactlyInAnyOrderElementsOf(DemoLedger.PILOT);
        assertThat(preview.peopleBefore()).isEqualTo(inThePilot());
        assertThat(preview.people()).isEqualTo(preview.peopleBefore() + preview.added());
        assertThat(preview.dropped()).isZero();
        assertThat(preview.seminars().seatsNeeded()).isEqualTo(preview.people());
    }

    @Test
    void bothYearsAreFilledAsTheDemoNeedsThem() {
        thePeopleArrive();

        ledger.load();
        ledger.load();

        var veterans = number(THERE + " and joined_on < '2026-01-01'");
        assertThat(veterans).isBetween(9_500, 9_700);
        assertThat(count("year = 2025")).isEqualTo(veterans);
        assertThat(count("year = 2026")).isEqualTo(10_000);
        assertThat(count("year = 2025 and status = 'FULFILLED'")).isCloseTo(veterans * 80 / 100, withinPercentage(3));
        assertThat(count("year = 2025 and status = 'EXEMPT'")).isBetween(150, 250);
        assertThat(count("year = 2025 and status = 'RECOGNISED'")).isBetween(60, 140);
        var obliged = count("year = 2026 and mode = 'MANDATORY' and wave = 1 and due_on = '2026-12-15'");
        assertThat(obliged).isEqualTo(inThePilot());
        assertThat(count("year = 2026 and mode = 'OFFERED' and wave is null and due_on = '2026-12-31'"))
                .isEqualTo(10_000 - obliged);
        assertThat(count("year = 2026 and status = 'FULFILLED'")).isCloseTo(obliged * 35 / 100, withinPercentage(8));
        assertThat(count("year = 2026 and fulfilled_on >= '2026-09-14'")).isZero();
        assertThat(count("completion_id is not null")).isZero();
        assertThat(count("obligation_id not in (select obligation_id from obligations_event)"))
                .isZero();
    }

    @Test
    void katrinSeidelWasDoneLastYearAndIsNotYetThisYear() {
        thePeopleArrive();

        ledger.load();

        var katrin = staff.byStaffNumber(DemoPast.KATRIN).orElseThrow();
        var rows = obligations.of(katrin.id());
        assertThat(rows).extracting(Obligation::year).containsExactly(2026, 2025);
        assertThat(rows).extracting(Obligation::mode).containsExactly(Mode.MANDATORY, Mode.RECOMMENDED);
        assertThat(rows).extracting(Obligation::status).containsExactly(Status.OPEN, Status.FULFILLED);
        assertThat(obligations.explain(rows.getFirst()).rule().de())
                .startsWith("Beschluss RV-2025-247 vom 10.12.2025: Beschäftigte der fünf Pilotämter nehmen einmal im"
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

    private void thePeopleArrive() {
        staff.merge(new DemoCity(Path.of("content"), clock), LocalDate.now(clock));
    }

    private int inThePilot() {
        return db.sql(THERE + " and office_name in (:pilot)")
                .param("pilot", DemoLedger.PILOT)
                .query(Integer.class)
                .single();
    }

    private int count(String where) {
        return number("select count(*) from obligations_ledger_v where " + where);
    }

    private int number(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
