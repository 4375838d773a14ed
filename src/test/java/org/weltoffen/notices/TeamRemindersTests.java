package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;
import org.weltoffen.notices.TeamReminders.Readiness;
import org.weltoffen.obligations.Mode;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
class TeamRemindersTests {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final PostOffice office;
    private final TeamReminders reminders;

    @Autowired
    TeamRemindersTests(PostOffice.Site site, CurrentUser user) {
        office = new PostOffice(site);
        reminders = new TeamReminders(
                new TeamTable(office.db),
                site.desk().team(office.db),
                office.standings,
                office.book,
                office.outbox,
                site.visibility(),
                user,
                _ -> {},
                office.clock);
    }

    @BeforeEach
    void aManagerIsSignedIn() {
        office.db
                .sql("insert into people_unit_v values (:unit, null), (:section, :unit), (:elsewhere, null)")
                .param("unit", UNIT)
                .param("section", SECTION)
                .param("elsewhere", ELSEWHERE)
                .update();
        var manager = member(UNIT);
        office.db
                .sql("update people_employee_v set manager = true, staff_number = '100', unit_name = 'Amt'")
                .update();
        office.becomes(manager, "FULFILLED");
        SignedIn.as("Ute Hartmann", "100", Role.MANAGER, Role.EMPLOYEE);
    }

    @AfterEach
    void close() {
        SignedIn.out();
        office.close();
    }

    @Test
    void everyoneWithSomethingOpenIsWrittenAndNobodyElse() {
        var open = List.of(member(UNIT), member(SECTION), member(SECTION));
        office.becomes(member(SECTION), "FULFILLED");
        office.becomes(member(SECTION), "PAUSED");
        member(ELSEWHERE);

        assertThat(reminders.remind()).isEqualTo(new Readiness.Ready());

        assertThat(written()).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void fourPeopleAreTooFew() {
        member(SECTION);
        member(SECTION);
        member(SECTION);

        assertThat(reminders.remind()).isEqualTo(new Readiness.TooSmall(5));
        assertThat(written()).isEmpty();
    }

    @Test
    void onceAWeekIsEnough() {
        five();
        reminders.remind();
        var again = LocalDate.now(office.clock).plusDays(7);

        assertThat(reminders.remind()).isEqualTo(new Readiness.TooSoon(again));
        office.clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(reminders.readiness()).isEqualTo(new Readiness.TooSoon(again));
        office.clock.advance(Duration.ofSeconds(1));
        assertThat(reminders.readiness()).isEqualTo(new Readiness.Ready());
    }

    @Test
    void aManagerCannotExceedTheLimitOfTheCycle() {
        five();
        for (var week = 0; week < 8; week++) {
            reminders.remind();
            office.clock.advance(Duration.ofDays(7));
        }

        assertThat(written()).hasSize(5 * Rules.MOST_EVER);
    }

    @Test
    void whoManagesNoTeamRemindsNobody() {
        SignedIn.as("Anja Brandt", "999", Role.EMPLOYEE);

        assertThatThrownBy(reminders::remind).isInstanceOf(AccessDeniedException.class);
    }

    private void five() {
        for (var number = 0; number < 5; number++) {
            member(SECTION);
        }
    }

    private EmployeeId member(UUID unit) {
        var person = office.person("Person", LocalDate.of(2015, 4, 1), null, unit);
        office.owes(person, "Fortbildung", Mode.MANDATORY, "2026-01-01", "2026-12-15");
        return person;
    }

    private List<EmployeeId> written() {
        return office.db
                .sql("select employee_id from notices_mail where template = 'TEAM'")
                .query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }
}
