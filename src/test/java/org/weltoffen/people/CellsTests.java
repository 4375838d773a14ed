package org.weltoffen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.people.file.Line;

class CellsTests {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "31.12.2026, 2026-12-31",
        "1.9.2026, 2026-09-01",
        "01.09.2026, 2026-09-01",
        "2026-09-01, 2026-09-01",
        "2026-09-01 00:00:00, 2026-09-01",
        "46266, 2026-09-01",
        "46266.5, 2026-09-01",
        "29.02.2028, 2028-02-29",
        "'',",
        "31.11.2026,",
        "29.02.2026,",
        "12/31/2026,",
        "bald,",
        "20260901,"
    })
    void daysAreReadInEveryUsualForm(String text, @Nullable LocalDate day) {
        var cells = cells(Column.JOINED_ON, text);

        assertThat(cells.day(Column.JOINED_ON)).isEqualTo(day);
        assertThat(cells.faults()).hasSize(day == null && !text.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest(name = "\"{0}\" is {1} percent")
    @CsvSource({
        "100, 100",
        "50, 50",
        "50 %, 50",
        "'62,5', 63",
        "0.5, 50",
        "1, 1",
        "1.0, 100",
        "'', 80",
        "0, 0",
        "101, 0",
        "halb, 0",
        "-5, 0"
    })
    void partTimeIsPercent(String text, int percent) {
        var cells = cells(Column.PART_TIME, text);

        var read = cells.percent(80);

        if (percent == 0) {
            assertThat(cells.faults()).containsExactly(new Finding(7, "part time", text, Remedy.GIVE_1_TO_100_PERCENT));
        } else {
            assertThat(read).isEqualTo(percent);
        }
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"ja, true", "X, true", "1, true", "WAHR, true", "nein, false", "0, false", "'', true"})
    void yesAndNoAreReadInBothLanguages(String text, boolean yes) {
        assertThat(cells(Column.MANAGER, text).yes(Column.MANAGER, true)).isEqualTo(yes);
    }

    @Test
    void whatIsNeitherYesNorNoIsAFault() {
        var cells = cells(Column.MANAGER, "vielleicht");

        cells.yes(Column.MANAGER, false);

        assertThat(cells.faults()).containsExactly(new Finding(7, "manager", "vielleicht", Remedy.SAY_YES_OR_NO));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "kein, NONE",
        "Gelegentlich, OCCASIONAL",
        "regelmäßig, REGULAR",
        "überwiegend, MAIN",
        "MAIN, MAIN",
        "'', REGULAR"
    })
    void contactIsReadInBothLanguages(String text, ContactIntensity contact) {
        assertThat(cells(Column.CONTACT, text).contact(ContactIntensity.REGULAR))
                .isEqualTo(contact);
    }

    @ParameterizedTest(name = "\"{0}\" means {1}")
    @CsvSource({
        "Personalnr., STAFF_NUMBER",
        "Personal-Nr, STAFF_NUMBER",
        "PERSONALNUMMER, STAFF_NUMBER",
        "Staff number, STAFF_NUMBER",
        "Führungskraft, MANAGER",
        "Fuehrungskraft, MANAGER",
        "Tätigkeit, POST",
        "Organisationseinheit, UNIT",
        "Eintritts-Datum, JOINED_ON",
        "Exit date, LEFT_ON",
        "Beschäftigungsumfang, PART_TIME"
    })
    void headingsAreRecognised(String heading, Column column) {
        assertThat(Headings.guess(List.of("?", heading), FileKind.PEOPLE, Map.of()))
                .isEqualTo(Map.of(column, 1));
    }

    @Test
    void aSavedHeadingCountsMoreThanANameThatLooksRight() {
        var guessed = Headings.guess(
                List.of("Name", "PNR intern", "Personalnr"),
                FileKind.PEOPLE,
                Map.of(Column.STAFF_NUMBER, "PNR intern"));

        assertThat(guessed).isEqualTo(Map.of(Column.NAME, 0, Column.STAFF_NUMBER, 1));
    }

    @Test
    void aFileWithoutStaffNumbersButWithKeysListsUnits() {
        assertThat(Headings.kind(List.of("Kürzel", "Bezeichnung", "Art"))).isEqualTo(FileKind.UNITS);
        assertThat(Headings.kind(List.of("Kürzel", "Personalnr"))).isEqualTo(FileKind.PEOPLE);
    }

    private static Cells cells(Column column, String text) {
        return new Cells(new Line(7, List.of(text)), Map.of(column, 0));
    }
}
