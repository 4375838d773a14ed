package org.weltoffen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.notices.AddressLine.Outcome;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
class AddressFilesTests {

    private final PostOffice office;
    private final AddressFiles files;
    private final List<Object> events = new ArrayList<>();

    @Autowired
    AddressFilesTests(PostOffice.Site site) {
        office = new PostOffice(site);
        files = new AddressFiles(
                office.db, new AddressBook(office.db, "", office.clock), site.visibility(), events::add, office.clock);
    }

    @BeforeEach
    void thePersonnelDepartmentIsSignedIn() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    @AfterEach
    void close() {
        SignedIn.out();
        office.close();
    }

    @Test
    void aLookSaysWhatWouldChangeAndChangesNothing() {
        var fresh = person("11");
        office.db.sql("delete from notices_address").update();
        person("12");
        person("13");
        office.db
                .sql("update notices_address set mail = 'dan@stadt.example' where mail like '13@%'")
                .update();
        var file = bytes("""
                Personalnummer;E-Mail
                11;ayse@stadt.example
                12;neu@stadt.example

                13;dan@stadt.example
                99;wer@stadt.example
                14
                11;zwei@stadt.example
                15;kein at@stadt.example
                """);

        var outlook = files.look(file);

        assertThat(outlook.count(Outcome.NEW)).isEqualTo(1);
        assertThat(outlook.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(outlook.count(Outcome.SAME)).isEqualTo(1);
        assertThat(outlook.count(Outcome.UNKNOWN)).isEqualTo(1);
        assertThat(outlook.faulty()).isEqualTo(3);
        assertThat(outlook.wrong())
                .containsExactly(
                        new AddressLine(6, "99", "wer@stadt.example", Outcome.UNKNOWN),
                        new AddressLine(7, "14", "", Outcome.BAD_COLUMNS),
                        new AddressLine(8, "11", "zwei@stadt.example", Outcome.TWICE),
                        new AddressLine(9, "15", "kein at@stadt.example", Outcome.BAD_ADDRESS));
        assertThat(mailOf(fresh)).isEmpty();
    }

    @Test
    void whatWasShownIsEnteredAndTheRestLeftOut() {
        var lan = person("11");
        var kim = person("12");

        var entered = files.enter(bytes("11;lan@stadt.example\n12;kim@stadt .example"));

        assertThat(entered.entered()).isEqualTo(1);
        assertThat(mailOf(lan)).containsExactly("lan@stadt.example");
        assertThat(mailOf(kim)).containsExactly("12@stadt.example");
        assertThat(events).containsExactly(new AddressesEntered(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void encodingAndDelimiterAreRecognised(String charset) {
        var lan = person("Ö11");
        for (var delimiter : List.of(";", ",", "\t")) {
            var mail = "lan%d@stadt.example".formatted((int) delimiter.charAt(0));
            var text = "Mail%1$sNummer für alle\n\"%2$s\"%1$sÖ11\n".formatted(delimiter, mail);

            files.enter(text.getBytes(Charset.forName(charset)));

            assertThat(mailOf(lan)).containsExactly(mail);
        }
    }

    @Test
    void whoHasLeftIsUnknown() {
        person("11");
        office.db
                .sql("update people_employee_v set left_on = :yesterday")
                .param("yesterday", LocalDate.now(office.clock).minusDays(1))
                .update();

        assertThat(files.look(bytes("11;lan@stadt.example")).count(Outcome.UNKNOWN))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoTableIsNotRead() {
        assertThatThrownBy(() -> files.look(new byte[0])).isInstanceOf(AddressFiles.Unreadable.class);
        assertThatThrownBy(() -> files.look(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(AddressFiles.Unreadable.class);
        assertThatThrownBy(() -> files.look(bytes("11;\"lan@stadt.example")))
                .isInstanceOf(AddressFiles.Unreadable.class);
    }

    @Test
    void onlyThePersonnelDepartmentEntersAddresses() {
        SignedIn.as("Ute Hartmann", "100", Role.MANAGER, Role.EMPLOYEE);

        assertThatThrownBy(() -> files.enter(bytes("11;lan@stadt.example"))).isInstanceOf(AccessDeniedException.class);
    }

    private EmployeeId person(String number) {
        var person = office.person("Person " + number);
        office.db
                .sql("update people_employee_v set staff_number = :number where employee_id = :person")
                .param("number", number)
                .param("person", person.value())
                .update();
        office.db
                .sql("update notices_address set mail = :mail where employee_id = :person")
                .param("mail", number.replace("Ö", "oe") + "@stadt.example")
                .param("person", person.value())
                .update();
        return person;
    }

    private List<String> mailOf(EmployeeId person) {
        return office.db
                .sql("select mail from notices_address where employee_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
