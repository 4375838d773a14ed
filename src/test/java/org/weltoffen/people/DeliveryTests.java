package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.FieldChange.Field;

@ApplicationTest
@RecordApplicationEvents
@Transactional
@SignedInAs(Role.HR)
class DeliveryTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 1);

    @Autowired
    private Staff staff;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    private Village village;
    private Office office;

    @BeforeEach
    void aVillageWithTwoPeople() {
        village = Village.hall().person("1", "Ida Funk", "residents").person("2", "Jan Ode", "letters");
        staff.merge(village, SPRING);
        office = new Office(deliveries, village);
    }

    @Test
    void aComparisonTellsEveryDifferenceAndChangesNothing() {
        var before = everything();

        var delivery = office.compare(AUTUMN, """
                Personalnr;Name;Einheit;Eintritt
                #1;Ida Funk-Öztürk;@letters;01.01.2020
                #3;Çelik, Ayşe;residents;01.09.2026
                """);

        assertThat(delivery.counts())
                .isEqualTo(Map.of(
                        LineKind.NEW, 1, LineKind.CHANGED, 1, LineKind.LEFT, 1, LineKind.FAULTY, 0, LineKind.HELD, 0));
        assertThat(lines(delivery, LineKind.CHANGED).getFirst().changes())
                .containsExactly(
                        new FieldChange(Field.NAME, "Ida Funk", "Ida Funk-Öztürk"),
                        new FieldChange(Field.UNIT, "residents", "letters"));
        assertThat(lines(delivery, LineKind.NEW)).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.name()).isEqualTo("Çelik, Ayşe");
            assertThat(line.code()).isEqualTo(village.number("3"));
        });
        assertThat(lines(delivery, LineKind.LEFT).getFirst().changes())
                .containsExactly(new FieldChange(Field.LEFT_ON, null, "2026-08-31"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatIsAppliedIsWhatWasCompared() {
        var delivery = office.apply(AUTUMN, """
                Personalnr;Name;Einheit;Stelle;Kontakt;Führungskraft;Umfang;Eintritt
                #1;Ida Funk;@letters;Leitung;überwiegend;ja;50;01.01.2020
                #3;Çelik, Ayşe;@residents;;;;;01.09.2026
                """);

        assertThat(delivery.state()).isEqualTo(Delivery.State.APPLIED);
        assertThat(assignments("1"))
                .containsExactly(
                        "residents Sachbearbeitung 100 2020-01-01 to 2026-08-31",
                        "letters Leitung 50 2026-09-01 to null");
        assertThat(employee("1").manager()).isTrue();
        assertThat(employee("3").displayName()).isEqualTo("Ayşe Çelik");
        assertThat(assignments("2")).containsExactly("letters Sachbearbeitung 100 2020-01-01 to 2026-08-31");
        assertThat(events.stream(StaffImported.class))
                .contains(new StaffImported(Objects.requireNonNull(delivery.importId()), AUTUMN));
    }

    @Test
    void columnsThatAreNotThereLeaveWhatIsKnown() {
        office.apply(AUTUMN, """
                Personalnr;Umfang
                #1;50
                #2;100
                """);

        assertThat(employee("1").displayName()).isEqualTo("Ida Funk");
        assertThat(assignments("1"))
                .containsExactly(
                        "residents Sachbearbeitung 100 2020-01-01 to 2026-08-31",
                        "residents Sachbearbeitung 50 2026-09-01 to null");
        assertThat(assignments("2")).hasSize(1);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = """
                Personalnr;Name;Einheit
                #1;Ida Funk;@letters
                #2;Jan Ode;@letters
                """;
        office.apply(AUTUMN, file);

        var again = office.compare(WINTER, file);

        assertThat(again.differences()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(deliveries.apply(again.id(), true)).isEqualTo(new Application.Blocked());
    }

    @Test
    void aDeltaEndsNobody() {
        var delivery = office.apply(
                AUTUMN, "Personalnr;Name\n#1;Ida Weiß", settings -> settings.doing(false, true, true, true));

        assertThat(delivery.count(LineKind.LEFT)).isZero();
        assertThat(employee("1").displayName()).isEqualTo("Ida Weiß");
        assertThat(assignments("2")).containsExactly("letters Sachbearbeitung 100 2020-01-01 to null");
    }

    @Test
    void eachSwitchHoldsItsKindBack() {
        var file = """
                Personalnr;Name;Einheit
                #1;Ida Weiß;@letters
                #3;Neu Hier;@letters
                """;

        assertThat(kinds(file, false, true, true)).isEqualTo("0 new, 1 changed, 1 left, 1 held");
        assertThat(kinds(file, true, false, true)).isEqualTo("1 new, 0 changed, 1 left, 1 held");
        assertThat(kinds(file, true, true, false)).isEqualTo("1 new, 1 changed, 0 left, 1 held");
    }

    @Test
    void heldLinesAreNotApplied() {
        var before = everything();

        var delivery = office.compare(
                AUTUMN,
                "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode",
                settings -> settings.doing(true, true, false, true));

        assertThat(deliveries.apply(delivery.id(), true)).isEqualTo(new Application.Blocked());
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void everyFaultNamesLineColumnValueAndRemedy() {
        var delivery = office.compare(AUTUMN, """
                Personalnr.;Vollername;OE;Eintritts-Datum;Austritt am;Teilzeit;Kontakt;Leitung
                #1;Ida Funk;@cellar;31.11.2026;;150;täglich;vielleicht
                #2;;@letters;2026-09-01;2026-08-01;;;
                #2;Jan Ode;@letters;2026-09-01;;;;
                #2 b;Jan Ode;@letters;2026-09-01;;;;
                """.replace("Vollername", "Voller Name"));

        assertThat(lines(delivery, LineKind.FAULTY).stream().flatMap(line -> line.faults().stream()))
                .containsExactlyInAnyOrder(
                        new Finding(2, "OE", village.key("cellar"), Remedy.NAME_A_UNIT_THAT_EXISTS),
                        new Finding(2, "Eintritts-Datum", "31.11.2026", Remedy.WRITE_THE_DAY_AS_31_12_2026),
                        new Finding(2, "Teilzeit", "150", Remedy.GIVE_1_TO_100_PERCENT),
                        new Finding(2, "Kontakt", "täglich", Remedy.NAME_NO_OCCASIONAL_REGULAR_OR_MAIN_CONTACT),
                        new Finding(2, "Leitung", "vielleicht", Remedy.SAY_YES_OR_NO),
                        new Finding(3, "Austritt am", "2026-08-01", Remedy.LET_THE_LAST_DAY_FOLLOW_THE_FIRST),
                        new Finding(4, "Personalnr.", village.number("2"), Remedy.LIST_IT_ONLY_ONCE),
                        new Finding(
                                5, "Personalnr.", village.number("2 b"), Remedy.USE_LETTERS_DIGITS_DOTS_AND_HYPHENS));
    }

    @Test
    void faultyLinesLeaveTheirPeopleAsTheyAre() {
        office.apply(AUTUMN, """
                Personalnr;Name;Einheit
                #1;Ida Funk;@cellar
                #2;Jan Weiß;@letters
                """);

        assertThat(assignments("1")).containsExactly("residents Sachbearbeitung 100 2020-01-01 to null");
        assertThat(employee("2").displayName()).isEqualTo("Jan Weiß");
    }

    @Test
    void nobodyIsTakenForGoneWhileALineDoesNotSayWhoItIsAbout() {
        var delivery = office.compare(AUTUMN, "Personalnr;Name\n#1;Ida Funk\n#2 x;Jan Ode");

        assertThat(delivery.leavingHeldBack()).isTrue();
        assertThat(delivery.count(LineKind.LEFT)).isZero();
    }

    @Test
    void aFileThatEndsManyAsksTwice() {
        var delivery = office.compare(AUTUMN, "Personalnr;Name\n#1;Ida Funk");

        assertThat(deliveries.apply(delivery.id(), false)).isEqualTo(new Application.AsksTwice(1, 2));
        assertThat(deliveries.apply(delivery.id(), true)).isInstanceOf(Application.Done.class);
    }

    @Test
    void aDoubleClickAppliesOnce() {
        var delivery = office.compare(AUTUMN, "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode");

        var first = deliveries.apply(delivery.id(), false);

        assertThat(deliveries.apply(delivery.id(), false)).isEqualTo(first);
        assertThat(events.stream(StaffImported.class)
                        .filter(event -> event.asOf().equals(AUTUMN)))
                .hasSize(1);
    }

    @Test
    void aComparisonNoLongerCountsOnceTheStaffChanged() {
        var delivery = office.compare(AUTUMN, "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode");
        office.apply(AUTUMN, "Personalnr;Name\n#1;Ida Schwarz\n#2;Jan Ode");

        assertThat(deliveries.apply(delivery.id(), false)).isEqualTo(new Application.StaffChanged());

        deliveries.compare(delivery.id(), deliveries.delivery(delivery.id()).settings());
        assertThat(deliveries.apply(delivery.id(), false)).isInstanceOf(Application.Done.class);
    }

    @Test
    void anOlderFileIsRefused() {
        office.apply(AUTUMN, "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode");

        var delivery = office.compare(SPRING, "Personalnr;Name\n#1;Ida Funk\n#2;Jan Ode");

        assertThat(delivery.blocked()).isTrue();
        assertThat(deliveries.apply(delivery.id(), true)).isEqualTo(new Application.Blocked());
    }

    @Test
    void anEmptyFileSendsNobodyHome() {
        var delivery = office.compare(AUTUMN, "Personalnr;Name\n");

        assertThat(delivery.blocked()).isTrue();
        assertThat(delivery.count(LineKind.LEFT)).isZero();
    }

    @Test
    void undoingRestoresEverythingExactly() {
        var before = everything();
        var delivery = office.apply(AUTUMN, """
                Personalnr;Name;Einheit;Stelle
                #1;Ida Weiß;@letters;Leitung
                #3;Neu Hier;@letters;
                """);

        assertThat(deliveries.undo(delivery.id())).isEqualTo(new Undoing.Done());

        assertThat(everything()).isEqualTo(before);
        assertThat(staff.byStaffNumber(village.number("3"))).isEmpty();
        assertThat(deliveries.delivery(delivery.id()).state()).isEqualTo(Delivery.State.UNDONE);
        assertThat(events.stream(StaffImportUndone.class)).hasSize(1);
        assertThat(deliveries.undo(delivery.id())).isEqualTo(new Undoing.NotPossible());
    }

    @Test
    void onlyTheLastImportCanBeUndone() {
        var first = office.apply(AUTUMN, "Personalnr;Name\n#1;Ida Weiß\n#2;Jan Ode");
        office.apply(WINTER, "Personalnr;Name\n#1;Ida Schwarz\n#2;Jan Ode");

        assertThat(deliveries.undo(first.id())).isEqualTo(new Undoing.StaffChanged());
    }

    @Test
    void theNamesOfColumnsAreRememberedForTheSource() {
        var settings =
                deliveries.delivery(office.receive("Kennung;Wer\n#1;Ida Funk")).settings();
        assertThat(settings.columns()).isEmpty();
        office.compare(
                AUTUMN,
                "Kennung;Wer\n#1;Ida Funk\n#2;Jan Ode",
                any -> any.withColumns(FileKind.PEOPLE, Map.of(Column.STAFF_NUMBER, 0, Column.NAME, 1)));

        assertThat(deliveries.meanings(List.of("Wer", "Kennung"), FileKind.PEOPLE, village.name))
                .isEqualTo(Map.of(Column.STAFF_NUMBER, 1, Column.NAME, 0));
    }

    @Test
    void unitsAreRenamedMovedAndAdded() {
        office.apply(AUTUMN, """
                Schlüssel;Bezeichnung;Art;Übergeordnet
                @mayor;mayor;Dezernat;
                @hall;Rathaus;Amt;@mayor
                @archive;Archiv;Amt;@mayor
                @desks;desks;Abteilung;@hall
                @residents;residents;Sachgebiet;@desks
                @letters;Post;Sachgebiet;@archive
                """);

        assertThat(employee("2").unitName()).isEqualTo("Post");
        assertThat(employee("2").officeName()).isEqualTo("Archiv");
        assertThat(employee("1").officeName()).isEqualTo("Rathaus");
    }

    @Test
    void undoingAReorganisationRestoresUnitsAndTheirHistory() {
        var before = units();
        var people = everything();
        var delivery = office.apply(AUTUMN, """
                Schlüssel;Bezeichnung;Art;Übergeordnet
                @mayor;mayor;Dezernat;
                @hall;Rathaus;Amt;@mayor
                @archive;Archiv;Amt;@mayor
                @desks;desks;Abteilung;@archive
                @residents;residents;Sachgebiet;@desks
                @letters;Post;Sachgebiet;@archive
                """);

        assertThat(deliveries.undo(delivery.id())).isEqualTo(new Undoing.Done());

        assertThat(units()).isEqualTo(before);
        assertThat(everything()).isEqualTo(people);
    }

    @Test
    void aUnitWithPeopleInItIsNotClosed() {
        var delivery = office.compare(AUTUMN, """
                Schlüssel;Bezeichnung;Art;Übergeordnet
                @mayor;mayor;Dezernat;
                @hall;hall;Amt;@mayor
                @desks;desks;Abteilung;@hall
                @residents;residents;Sachgebiet;@desks
                """);

        assertThat(delivery.blocked()).isTrue();
        assertThat(lines(delivery, LineKind.FAULTY).getFirst().faults())
                .containsExactly(new Finding(
                        0, "Schlüssel", village.key("letters"), Remedy.MOVE_EVERYONE_BEFORE_CLOSING_THE_UNIT));
    }

    @Test
    void twoUnitsBecomeOneInThreeSteps() {
        office.apply(
                AUTUMN,
                "Schlüssel;Bezeichnung;Art;Übergeordnet\n@service;Bürgerservice;Sachgebiet;@desks",
                settings -> settings.doing(false, true, true, true));
        office.apply(AUTUMN, "Personalnr;Einheit\n#1;@service\n#2;@service");
        office.apply(AUTUMN, """
                Schlüssel;Bezeichnung;Art;Übergeordnet
                @mayor;mayor;Dezernat;
                @hall;hall;Amt;@mayor
                @desks;desks;Abteilung;@hall
                @service;Bürgerservice;Sachgebiet;@desks
                """, settings -> settings.doing(true, true, true, true));

        assertThat(assignments("1"))
                .containsExactly(
                        "residents Sachbearbeitung 100 2020-01-01 to 2026-08-31",
                        "Bürgerservice Sachbearbeitung 100 2026-09-01 to null");
        assertThat(units()).filteredOn(unit -> unit.get("valid_to") == null).hasSize(4);
    }

    @Test
    @SignedInAs(Role.MANAGER)
    void onlyThePersonnelDepartmentComesIn() {
        assertThatThrownBy(() -> office.receive("Personalnr;Name\n#1;Ida Funk"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String kinds(String file, boolean create, boolean change, boolean leave) {
        var delivery = office.compare(AUTUMN, file, settings -> settings.doing(true, create, change, leave));
        return "%d new, %d changed, %d left, %d held"
                .formatted(
                        delivery.count(LineKind.NEW),
                        delivery.count(LineKind.CHANGED),
                        delivery.count(LineKind.LEFT),
                        delivery.count(LineKind.HELD));
    }

    private List<DeliveryLine> lines(Delivery delivery, LineKind kind) {
        return deliveries.lines(delivery.id(), kind, 0, 50);
    }

    private Employee employee(String number) {
        return staff.byStaffNumber(village.number(number)).orElseThrow();
    }

    private List<String> assignments(String number) {
        return db.sql("""
                select concat(u.name, ' ', p.title, ' ', a.part_time, ' ', a.valid_from, ' to ',
                              coalesce(a.valid_to, 'null'))
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

    private List<Map<String, @Nullable Object>> everything() {
        return db.sql("""
                select e.*, a.id as assignment, a.post_id as assigned, a.part_time, a.valid_from, a.valid_to
                from people_employee e
                join people_assignment a on a.employee_id = e.id
                where e.source = :source
                order by e.staff_number, a.valid_from
                """).param("source", village.name).query().listOfRows();
    }

    private List<Map<String, @Nullable Object>> units() {
        return db.sql("""
                select u.*, h.name as earlier, h.valid_from as earlier_from
                from people_unit u
                left join people_unit_history h on h.unit_id = u.id
                where u.source = :source
                order by u.unit_key, h.valid_from
                """).param("source", village.name).query().listOfRows();
    }
}
