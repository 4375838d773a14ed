package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class StaffMergeTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static final String STILL_THERE = "null";

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    @Test
    void newPeopleAreFoundInTheirUnitAndOffice() {
        var village = Village.hall().person("1", "Nguyễn Thị Hồng", "residents");

        var merge = staff.merge(village, SPRING);

        assertThat(merge).isInstanceOfSatisfying(StaffMerge.Done.class, done -> assertThat(done.joined())
                .isEqualTo(1));
        var hong = employee(village, "1");
        assertThat(hong.displayName()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(hong.unitName()).isEqualTo("residents");
        assertThat(hong.officeName()).isEqualTo("hall");
        assertThat(staff.employee(hong.id())).isEqualTo(hong);
    }

    @Test
    void everyMergeIsAnnouncedExactlyOnce() {
        var village = Village.hall().person("1", "Ida Funk", "residents").person("2", "Jan Ode", "letters");

        var merge = staff.merge(village, SPRING);

        assertThat(events.stream(StaffImported.class))
                .containsExactly(new StaffImported(((StaffMerge.Done) merge).importId(), SPRING));
    }

    @Test
    void aSecondMergeOfTheSameFileChangesNothing() {
        var village = Village.hall().person("1", "Ida Funk", "residents").person("2", "Jan Ode", "letters");
        staff.merge(village, SPRING);
        var before = everything(village);

        var merge = staff.merge(village, AUTUMN);

        assertThat(merge).isInstanceOfSatisfying(StaffMerge.Done.class, done -> {
            assertThat(done.joined()).isZero();
            assertThat(done.changed()).isZero();
            assertThat(done.gone()).isZero();
        });
        assertThat(everything(village)).isEqualTo(before);
    }

    @Test
    void aMoveClosesTheOldAssignmentAndOpensANewOne() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, SPRING);

        staff.merge(village.withoutPeople().person("1", "Ida Funk", "letters"), AUTUMN);

        assertThat(assignments(village, "1"))
                .containsExactly("residents 2020-01-01 to 2026-08-31", "letters 2026-09-01 to null");
        assertThat(employee(village, "1").unitName()).isEqualTo("letters");
        assertThat(size(village, "residents", SPRING)).isEqualTo(1);
        assertThat(size(village, "residents", AUTUMN)).isZero();
        assertThat(size(village, "hall", AUTUMN)).isEqualTo(1);
    }

    @Test
    void aCorrectionOnTheSameDayLeavesNoTraceOfTheMistake() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, SPRING);
        staff.merge(village.withoutPeople().person("1", "Ida Funk", "letters"), AUTUMN);

        staff.merge(village.withoutPeople().person("1", "Ida Funk", "desks"), AUTUMN);

        assertThat(assignments(village, "1"))
                .containsExactly("residents 2020-01-01 to 2026-08-31", "desks 2026-09-01 to null");
    }

    @Test
    void whoeverIsNoLongerListedHasLeftAndStaysOnRecord() {
        var village = Village.hall().person("1", "Ida Funk", "residents").person("2", "Jan Ode", "letters");
        staff.merge(village, SPRING);

        staff.merge(village.withoutPeople().person("2", "Jan Ode", "letters"), AUTUMN);

        assertThat(employee(village, "1").unitName()).isEqualTo("residents");
        assertThat(leftOn(village, "1")).isEqualTo("2026-08-31");
        assertThat(leftOn(village, "2")).isEqualTo(STILL_THERE);
        assertThat(assignments(village, "1")).containsExactly("residents 2020-01-01 to 2026-08-31");
        assertThat(staff.startingWith(village.number("1"), 5)).isEmpty();
        assertThat(size(village, "hall", AUTUMN)).isEqualTo(1);
    }

    @Test
    void whoeverComesBackKeepsTheGap() {
        var village = Village.hall().person("1", "Ida Funk", "residents", "2020-01-01", "2025-12-31");
        staff.merge(village, SPRING);

        staff.merge(village.withoutPeople().person("1", "Ida Funk", "residents"), AUTUMN);

        assertThat(assignments(village, "1"))
                .containsExactly("residents 2020-01-01 to 2025-12-31", "residents 2026-09-01 to null");
        assertThat(leftOn(village, "1")).isEqualTo(STILL_THERE);
    }

    @Test
    void aChangedNameIsTheSamePerson() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, SPRING);
        var before = employee(village, "1");

        staff.merge(village.withoutPeople().person("1", "Ida Funk-Öztürk", "residents"), AUTUMN);

        assertThat(employee(village, "1").id()).isEqualTo(before.id());
        assertThat(employee(village, "1").displayName()).isEqualTo("Ida Funk-Öztürk");
        assertThat(assignments(village, "1")).hasSize(1);
    }

    @Test
    void aRenamedAndMovedUnitRemembersWhatItWas() {
        var village = Village.hall().unit("archive", UnitKind.OFFICE, "mayor").person("1", "Ida Funk", "letters");
        staff.merge(village, SPRING);

        staff.merge(
                village.withoutUnits()
                        .unit("mayor", UnitKind.DIRECTORATE, null)
                        .unit("hall", UnitKind.OFFICE, "mayor")
                        .unit("archive", UnitKind.OFFICE, "mayor")
                        .unit("letters", "Post and paper", UnitKind.SECTION, "archive"),
                AUTUMN);

        assertThat(employee(village, "1").unitName()).isEqualTo("Post and paper");
        assertThat(employee(village, "1").officeName()).isEqualTo("archive");
        assertThat(size(village, "hall", SPRING)).isEqualTo(1);
        assertThat(size(village, "hall", AUTUMN)).isZero();
        assertThat(size(village, "archive", AUTUMN)).isEqualTo(1);
        assertThat(unitNames(village)).containsExactlyInAnyOrder("mayor", "hall", "archive", "Post and paper");
    }

    @Test
    void whatIsBelowAnEnterpriseSharesItsLegalKind() {
        var village = new Village()
                .unit("gardens", UnitKind.MUNICIPAL_ENTERPRISE, null)
                .unit("roses", UnitKind.SECTION, "gardens")
                .person("1", "Ida Funk", "roses");

        staff.merge(village, SPRING);

        assertThat(staff.unit(employee(village, "1").unit()).legalKind()).isEqualTo(LegalKind.MUNICIPAL_ENTERPRISE);
        assertThat(staff.offices()).extracting(Unit::name).contains("gardens").doesNotContain("roses");
    }

    @Test
    void aFaultyFileChangesNothingAndNamesEveryFault() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, SPRING);
        var before = everything(village);
        village.unit("a", UnitKind.OFFICE, "b")
                .unit("b", UnitKind.OFFICE, "a")
                .unit("stray", UnitKind.SECTION, null)
                .person("1", "Ida Funk", "letters")
                .person("2", "  ", "letters")
                .person("3", "Jan Ode", "cellar");

        var merge = staff.merge(village, AUTUMN);

        assertThat(merge).isInstanceOfSatisfying(StaffMerge.Refused.class, refused -> assertThat(refused.findings())
                .containsExactlyInAnyOrder(
                        new Finding(6, "parent", village.key("b"), Remedy.LET_NO_UNIT_BE_ABOVE_ITSELF),
                        new Finding(8, "kind", "SECTION", Remedy.PUT_IT_BELOW_AN_OFFICE),
                        new Finding(2, "staff number", village.number("1"), Remedy.LIST_IT_ONLY_ONCE),
                        new Finding(3, "name", "", Remedy.GIVE_A_NAME),
                        new Finding(4, "unit", village.key("cellar"), Remedy.NAME_A_UNIT_THAT_EXISTS)));
        assertThat(everything(village)).isEqualTo(before);
        assertThat(events.stream(StaffImported.class)).hasSize(1);
    }

    @Test
    void anEmptyFileDoesNotSendEveryoneHome() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, SPRING);

        var merge = staff.merge(village.withoutPeople(), AUTUMN);

        assertThat(merge).isEqualTo(refused(new Finding(0, "people", "", Remedy.PUT_PEOPLE_INTO_THE_FILE)));
    }

    @Test
    void anOlderFileCannotUndoANewerOne() {
        var village = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(village, AUTUMN);

        var merge = staff.merge(village, SPRING);

        assertThat(merge).isEqualTo(refused(new Finding(0, "as of", "2026-03-01", Remedy.TAKE_A_NEWER_FILE)));
    }

    @Test
    void sourcesDoNotTouchEachOthersPeople() {
        var one = Village.hall().person("1", "Ida Funk", "residents");
        staff.merge(one, SPRING);

        staff.merge(Village.hall().person("1", "Jan Ode", "letters"), AUTUMN);

        assertThat(leftOn(one, "1")).isEqualTo(STILL_THERE);
        assertThat(unitNames(one)).hasSize(5);
    }

    @Test
    void namesAreStoredInOneUnicodeForm() {
        var village = Village.hall().person("1", "Nguye\u0302\u0303n Thi\u0323 Ho\u0302\u0300ng", "residents");

        staff.merge(village, SPRING);

        assertThat(employee(village, "1").displayName()).isEqualTo("Nguy\u1ec5n Th\u1ecb H\u1ed3ng");
    }

    private static StaffMerge refused(Finding finding) {
        return new StaffMerge.Refused(List.of(finding));
    }

    private Employee employee(Village village, String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow();
    }

    private int size(Village village, String unit, LocalDate day) {
        return db.sql("select id from people_unit where unit_key = :key")
                .param("key", village.key(unit))
                .query(UUID.class)
                .optional()
                .map(id -> staff.sizeOf(new UnitId(id), day))
                .orElseThrow();
    }

    private List<String> unitNames(Village village) {
        return db.sql("select name from people_unit where source = :source and valid_to is null")
                .param("source", village.name)
                .query(String.class)
                .list();
    }

    private List<String> assignments(Village village, String number) {
        return db.sql("""
                select concat(u.name, ' ', a.valid_from, ' to ', coalesce(a.valid_to, 'null'))
                from people_assignment a
                join people_post p on p.id = a.post_id
                join people_unit u on u.id = p.unit_id
                join people_employee e on e.id = a.employee_id
                where e.staff_number = :number
                order by a.valid_from
                """)
                .param("number", village.number(number))
                .query(String.class)
                .list();
    }

    private String leftOn(Village village, String number) {
        return String.valueOf(db.sql("select left_on from people_employee_v where staff_number = :number")
                .param("number", village.number(number))
                .query()
                .singleRow()
                .get("left_on"));
    }

    private List<Map<String, @Nullable Object>> everything(Village village) {
        return db.sql("""
                select e.*, a.id as assignment, a.valid_from, a.valid_to, u.name as unit, u.valid_from as unit_from,
                       (select count(*) from people_unit where source = e.source) as units,
                       (select count(*) from people_unit_history h where h.unit_id = u.id) as states
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                join people_unit u on u.id = e.unit_id
                where e.source = :source
                order by e.staff_number, a.valid_from
                """).param("source", village.name).query().listOfRows();
    }
}
