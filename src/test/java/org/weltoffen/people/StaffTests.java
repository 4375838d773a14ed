package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Account;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;
import org.weltoffen.privacy.DataSubject;

@ApplicationTest
@Transactional
class StaffTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private Staff staff;

    @Autowired
    private StaffKeeper keeper;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void peopleAreFoundByTheBeginningOfEitherNameOrTheStaffNumber() {
        var village =
                Village.hall().person("1", "Zzędrzej Qqowalski", "residents").person("2", "Qqelik Zzeynep", "letters");
        staff.merge(village, DAY);

        assertThat(staff.startingWith("qqe", 10))
                .extracting(Employee::displayName)
                .containsExactly("Qqelik Zzeynep");
        assertThat(staff.startingWith("zzedrzej q", 10)).hasSize(1);
        assertThat(staff.startingWith(village.number(""), 10)).hasSize(2);
        assertThat(staff.startingWith(village.number(""), 1)).hasSize(1);
        assertThat(staff.startingWith("%", 10)).isEmpty();
        assertThat(staff.startingWith(" ", 10)).isEmpty();
    }

    @Test
    void whatPeopleAreFoundByFollowsTheirNames(@Autowired JdbcClient db) {
        var village = Village.hall().person("1", "Anna-Lena O'Neill", "residents", "2020-01-01", "2025-12-31");
        staff.merge(village, DAY);
        var anna = subject(village, "1").value();

        assertThat(starts(db, anna))
                .containsExactlyInAnyOrder(
                        village.number("1"), "Anna-Lena O'Neill", "Lena O'Neill", "O'Neill", "Neill");

        staff.merge(village.withoutPeople().person("1", "anna LI", "letters", "2020-01-01", "2025-12-31"), DAY);

        assertThat(starts(db, anna)).containsExactlyInAnyOrder(village.number("1"), "anna LI", "LI");

        keeper.erase(subject(village, "1"));

        assertThat(starts(db, anna)).containsExactlyInAnyOrder(village.number("1"), "–");
    }

    private static List<String> starts(JdbcClient db, UUID person) {
        return db.sql("select start from people_name_start_v where employee_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    @Test
    void theSignedInPersonIsKnownByStaffNumber() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, DAY);
        signIn(village.number("1"));

        assertThat(staff.self())
                .hasValueSatisfying(ida -> assertThat(ida.displayName()).isEqualTo("Ida Funk"));
    }

    @Test
    void anAccountWithoutAStaffNumberStandsForNobody() {
        signIn(null);

        assertThat(staff.self()).isEmpty();
    }

    @Test
    void anUnknownPersonIsABrokenPromise() {
        var nobody = new EmployeeId(UUID.randomUUID());

        assertThatThrownBy(() -> staff.employee(nobody)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void namesAreErasedOnlyAfterLeavingAndStayErased() {
        var village = Village.hall()
                .person("1", "Ida Funk", "residents", "2020-01-01", "2025-12-31")
                .person("2", "Jan Ode", "letters");
        staff.merge(village, DAY);

        assertThat(keeper.erase(subject(village, "1"))).isEqualTo(1);
        assertThat(keeper.erase(subject(village, "2"))).isZero();
        staff.merge(village, DAY.plusDays(1));

        assertThat(employee(village, "1").displayName()).isEqualTo("–");
        assertThat(employee(village, "2").displayName()).isEqualTo("Jan Ode");
    }

    @Test
    void namesAreLetGoAtTheEndOfTheThirdYearAfterLeaving() {
        var village = Village.hall()
                .person("1", "Ida Funk", "residents", "2010-01-01", "2022-12-31")
                .person("2", "Jan Ode", "letters", "2010-01-01", "2023-01-01");
        staff.merge(village, DAY);

        keeper.retain(LocalDate.of(2026, 1, 1));

        assertThat(employee(village, "1").sortName()).isEqualTo("–");
        assertThat(employee(village, "2").displayName()).isEqualTo("Jan Ode");
    }

    @Test
    void peopleReceiveEverythingHeldAboutThem(@Autowired Accounts accounts) {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, DAY);
        accounts.create(village.name, "a long password", "Ida Funk", village.number("1"), Set.of(Role.EMPLOYEE));

        var export = keeper.export(subject(village, "1"));

        assertThat(export).containsOnlyKeys(keeper.tables());
        assertThat(export.get("people_employee")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("display_name", "Ida Funk"));
        assertThat(export.get("people_assignment")).hasSize(1);
        assertThat(export.get("access_account")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("login", village.name));
        assertThat(export.get("access_role")).hasSize(1);
    }

    private Employee employee(Village village, String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow();
    }

    private DataSubject subject(Village village, String number) {
        return new DataSubject(employee(village, number).id().value());
    }

    private static void signIn(@org.jspecify.annotations.Nullable String staffNumber) {
        var id = new AccountId(UUID.randomUUID());
        var account = new Account(id, "ida", "", "Ida Funk", staffNumber, Set.of(Role.EMPLOYEE), true);
        var token = new UsernamePasswordAuthenticationToken(account, null, account.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(token);
    }
}
