package org.weltoffen.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.weltoffen.TimeMachine;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.UnitKind;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.UnitLine;

class DemoCityTests {

    private static final Clock CLOCK = new TimeMachine();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final StaffFile FILE = city().read();

    @Test
    void tenThousandPeopleAreThereToday() {
        assertThat(present()).hasSize(10_000);
        assertThat(FILE.people()).hasSize(10_240);
        assertThat(FILE.people()).extracting(PersonLine::staffNumber).doesNotHaveDuplicates();
    }

    @Test
    void theFivePilotOfficesBearTheNamesOfTheMotion() {
        assertThat(sizeOf("Ordnungsamt")).isEqualTo(586);
        assertThat(sizeOf("Bürgerämter")).isEqualTo(65);
        assertThat(sizeOf("Amt für Jugend, Familie und Bildung")).isEqualTo(3_000);
        assertThat(sizeOf("Standesamt")).isEqualTo(58);
        assertThat(sizeOf("Sozialamt")).isEqualTo(512);
    }

    @Test
    void theImmigrationOfficeIsADivisionOfThePublicOrderOffice() {
        var division = unit("Ausländerbehörde");

        assertThat(division.kind()).isEqualTo(UnitKind.DIVISION);
        assertThat(division.parent()).isEqualTo(unit("Ordnungsamt").key());
    }

    @Test
    void thereAreEightDirectoratesThreeEnterprisesAndSixCompanies() {
        var kinds = FILE.units().stream().collect(groupingBy(UnitLine::kind, counting()));

        assertThat(kinds)
                .containsEntry(UnitKind.DIRECTORATE, 8L)
                .containsEntry(UnitKind.MUNICIPAL_ENTERPRISE, 3L)
                .containsEntry(UnitKind.SHAREHOLDING, 6L);
        assertThat(kinds.getOrDefault(UnitKind.OFFICE, 0L) + kinds.getOrDefault(UnitKind.REFERAT, 0L))
                .isBetween(35L, 45L);
    }

    @Test
    void theSameFilesMakeTheSameCity() {
        assertThat(city().read()).isEqualTo(FILE);
    }

    @Test
    void everySectionDivisionAndOfficeHasOneManager() {
        var managers = present().stream().filter(PersonLine::manager).collect(groupingBy(PersonLine::unit, counting()));
        var led = FILE.units().stream()
                .filter(unit -> unit.kind() != UnitKind.DIRECTORATE && unit.kind() != UnitKind.SHAREHOLDING)
                .collect(java.util.stream.Collectors.toMap(UnitLine::key, _ -> 1L));

        assertThat(managers).isEqualTo(led);
    }

    @Test
    void aboutFortyThreePercentWorkPartTime() {
        assertThat(present().stream().filter(person -> person.partTime() < 100).count())
                .isBetween(4_150L, 4_450L);
    }

    @Test
    void peopleCameOverThirtyYearsAndSomeOfThemInThisYear() {
        var joined = present().stream().map(PersonLine::joinedOn).toList();

        assertThat(joined).allMatch(day -> !day.isAfter(TODAY) && day.isAfter(TODAY.minusYears(31)));
        assertThat(joined.stream().map(LocalDate::getYear).distinct().count()).isEqualTo(31);
        assertThat(joined.stream()
                        .filter(day -> day.getYear() == TODAY.getYear())
                        .count())
                .isBetween(300L, 500L);
    }

    @Test
    void someLeftInLastYearAndSomeInThis() {
        var years = FILE.people().stream()
                .filter(person -> person.leftOn() != null)
                .map(person -> String.valueOf(person.leftOn()).substring(0, 4))
                .collect(groupingBy(Function.identity(), counting()));

        assertThat(years).containsOnlyKeys("2025", "2026");
    }

    @Test
    void katrinSeidelWorksInASectionOfElevenLedByUteHartmann() {
        var katrin = person("10417882");
        var section = present().stream()
                .filter(person -> person.unit().equals(katrin.unit()))
                .toList();

        assertThat(katrin.displayName()).isEqualTo("Katrin Seidel");
        assertThat(katrin.contact()).isEqualTo(ContactIntensity.REGULAR);
        assertThat(katrin.unit()).isEqualTo(unit("Bürgeramt Mitte").key());
        assertThat(section).hasSize(11).contains(person("10200417"));
        assertThat(person("10200417").manager()).isTrue();
    }

    @Test
    void everyAccountOfAPersonBearsThePersonsName() {
        for (var account : DemoAccounts.ALL) {
            var number = account.staffNumber();
            if (number != null) {
                assertThat(person(number).displayName()).isEqualTo(account.displayName());
            }
        }
        assertThat(DemoAccounts.ALL).extracting(DemoAccounts.DemoAccount::login).doesNotHaveDuplicates();
    }

    @Test
    void namesComeInEveryShapeAndInOneUnicodeForm() {
        var names = FILE.people().stream().map(PersonLine::displayName).collect(toSet());

        assertThat(names).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        assertThat(names)
                .anyMatch(name -> name.startsWith("Nguyễn Thị"))
                .anyMatch(name -> name.startsWith("Őry "))
                .anyMatch(name -> name.endsWith(" O'Neill"))
                .anyMatch(name -> name.endsWith(" Żółć"))
                .anyMatch(name -> name.contains("Çelik"))
                .anyMatch(name -> name.contains("ọ\u0300"))
                .anyMatch(name -> !name.contains(" "));
        assertThat(names.size()).isGreaterThan(10_000);
    }

    @Test
    void contactFitsTheOffice() {
        assertThat(contacts("Bürgerämter")).containsKey(ContactIntensity.MAIN);
        assertThat(contacts("Rechtsamt").keySet()).isEqualTo(Set.of(ContactIntensity.NONE));
        assertThat(inOffice("Referat für Migration und Integration"))
                .filteredOn(PersonLine::integrationTask)
                .isNotEmpty();
    }

    private static DemoCity city() {
        return new DemoCity(Path.of("content"), CLOCK);
    }

    private static List<PersonLine> present() {
        return FILE.people().stream().filter(person -> person.leftOn() == null).toList();
    }

    private static PersonLine person(String number) {
        return FILE.people().stream()
                .filter(person -> person.staffNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static UnitLine unit(String name) {
        return FILE.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonLine> inOffice(String name) {
        var key = unit(name).key();
        return present().stream()
                .filter(person -> person.unit().equals(key) || person.unit().startsWith(key + "."))
                .toList();
    }

    private static int sizeOf(String office) {
        return inOffice(office).size();
    }

    private static Map<ContactIntensity, Long> contacts(String office) {
        return inOffice(office).stream().collect(groupingBy(PersonLine::contact, counting()));
    }
}
