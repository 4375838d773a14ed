package org.weltoffen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.language.Text;
import org.weltoffen.reports.ListRoom.Duty;
import org.weltoffen.reports.ListRoom.Person;
import org.weltoffen.reports.ListRoom.Unit;

@ApplicationTest
class TeamCountsTests {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Text POLICY = new Text("Jahrespflicht", "Jahrespflicht (en)");

    private final ListRoom room;
    private final TeamCounts counts;
    private final List<Person> people = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final Unit office = unit("Bürgeramt", null);
    private final Unit section = unit("Bürgeramt Mitte", office);

    @Autowired
    TeamCountsTests(JdbcConnectionDetails database, Desk desk) {
        room = new ListRoom(database);
        counts = desk.team(room.db());
    }

    @BeforeEach
    void aManagerIsSignedIn() {
        SignedIn.as("Ute Hartmann", "100", Role.MANAGER, Role.EMPLOYEE);
    }

    @AfterEach
    void close() {
        SignedIn.out();
        room.close();
    }

    @Test
    void fourPeopleAreTooFewToCount() {
        team(section, 4, "OPEN", "FULFILLED", "OPEN", "OPEN");

        assertThat(counts.thisYear()).containsExactly(new TeamCount.TooSmall(POLICY, DUE, 5));
    }

    @Test
    void fivePeopleAreCounted() {
        team(section, 5, "OPEN", "FULFILLED", "RECOGNISED", "OPEN", "OPEN");

        assertThat(counts.thisYear()).containsExactly(new TeamCount.Counted(POLICY, DUE, 5, 2));
    }

    @Test
    void whoIsExemptOrPausedDoesNotFillTheGroup() {
        team(section, 5, "OPEN", "FULFILLED", "OPEN", "EXEMPT", "PAUSED");

        assertThat(counts.thisYear()).containsExactly(new TeamCount.TooSmall(POLICY, DUE, 5));
    }

    @Test
    void theTeamHasEverybodyBelowButNobodyBeside() {
        people.add(new Person(UUID.randomUUID(), "100", "Hartmann, Ute", office, office, true));
        var beside = unit("Ordnungsamt", null);
        addPeople(section, "OPEN", "FULFILLED", "FULFILLED", "OPEN", "OPEN");
        addPeople(beside, "FULFILLED", "FULFILLED");
        room.fill(List.of(office, section, beside), people, duties);

        assertThat(counts.mine()).get().extracting(TeamCounts.Team::name).isEqualTo("Bürgeramt");
        assertThat(counts.thisYear()).containsExactly(new TeamCount.Counted(POLICY, DUE, 5, 2));
    }

    @Test
    void whoManagesNobodyHasNoTeam() {
        team(section, 5, "OPEN", "OPEN", "OPEN", "OPEN", "OPEN");
        SignedIn.as("Anja Brandt", "999", Role.MANAGER);

        assertThat(counts.mine()).isEmpty();
        assertThat(counts.thisYear()).isEmpty();
    }

    @Test
    void whoIsNoManagerSeesNoCounts() {
        SignedIn.as("Anja Brandt", "100", Role.EMPLOYEE, Role.AUTHOR);

        assertThatThrownBy(counts::thisYear).isInstanceOf(AccessDeniedException.class);
    }

    private void team(Unit unit, int size, String... stored) {
        assertThat(stored).hasSize(size);
        people.add(new Person(UUID.randomUUID(), "100", "Hartmann, Ute", unit, office, true));
        addPeople(unit, stored);
        room.fill(List.of(office, section), people, duties);
    }

    private void addPeople(Unit unit, String... stored) {
        for (var status : stored) {
            var person =
                    new Person(UUID.randomUUID(), Integer.toString(200 + people.size()), "Person", unit, office, false);
            people.add(person);
            duties.add(new Duty(UUID.randomUUID(), person, Mode.MANDATORY, 2026, null, DUE, status, null, null));
        }
    }

    private static Unit unit(String name, @Nullable Unit parent) {
        var id = UUID.randomUUID();
        return new Unit(id, parent == null ? null : parent.id(), parent == null ? id : parent.office(), name);
    }
}
