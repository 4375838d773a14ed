package org.weltoffen.obligations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.obligations.Duties;
import org.weltoffen.obligations.Scans;
import org.weltoffen.obligations.Status;
import org.weltoffen.reports.SignedIn;

/// What an employee and the personnel department do on the pages of the ledger.
@ApplicationTest
class LedgerPagesTests extends SpringBrowserlessTest {

    @Autowired
    private Duties duties;

    @BeforeEach
    void someoneIsObliged() {
        duties.build();
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void clean() {
        SignedIn.out();
        duties.clean();
    }

    @Test
    void whatAPersonHandsInIsDecidedAtTheDesk() throws IOException {
        asThePerson();
        navigate(EvidenceView.class);
        fillIn();
        find(EvidenceForm.class).single().take(Scans.pdf());
        test(find(Button.class).withText("Einreichen").single()).click();
        assertThat(words())
                .contains("Eingereicht. Das Personalamt sieht sich den Nachweis an, Sie finden das Ergebnis hier.");
        assertThat(spans()).contains("Wird geprüft");

        asHr();
        navigate(EvidenceDeskView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Diversity");
        test(find(Button.class).withText("Anrechnen").single()).click();

        assertThat(words()).contains("Für Nguyễn Thị Lan angerechnet.");
        assertThat(duties.only().status()).isEqualTo(Status.RECOGNISED);
    }

    @Test
    void nothingIsGivenBackWithoutAnAnswer() throws IOException {
        asThePerson();
        navigate(EvidenceView.class);
        fillIn();
        find(EvidenceForm.class).single().take(Scans.pdf());
        test(find(Button.class).withText("Einreichen").single()).click();
        asHr();
        navigate(EvidenceDeskView.class);

        test(find(Button.class).withText("Mit dieser Antwort zurückgeben").single())
                .click();
        assertThat(words()).contains("Schreiben Sie eine Antwort, damit die Person weiß, was fehlt.");
        find(TextArea.class).single().setValue("Das Datum fehlt. Reichen Sie das Blatt noch einmal ein.");
        test(find(Button.class).withText("Mit dieser Antwort zurückgeben").single())
                .click();

        assertThat(words()).contains("An Nguyễn Thị Lan zurückgegeben.");
        asThePerson();
        navigate(EvidenceView.class);
        assertThat(words()).anyMatch(line -> line.contains("Das Datum fehlt."));
    }

    @Test
    void aFileThatCannotBeTakenIsNamedAtOnce() {
        asThePerson();
        navigate(EvidenceView.class);

        find(EvidenceForm.class).single().take(new byte[] {1, 2, 3});

        assertThat(words()).anyMatch(line -> line.startsWith("Das ist weder PDF noch JPG noch PNG."));
    }

    @Test
    void anEntrySaysWhyAndWhatHappenedAndCanBeExtended() {
        asHr();
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Nguyễn Thị Lan");
        assertThat(spans()).contains("Entstanden", "durch die Regel");

        test(find(Button.class).withText("Frist verlängern").single()).click();
        test(find(Button.class).withText("Frist verlängern").all().getLast()).click();

        assertThat(words()).contains("Geändert.", "Fällig am 29.12.2026");
        assertThat(spans()).contains("Frist verlängert", "vereinbart, von Hand");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstChanged() {
        asHr();
        open();
        duties.extend(7);

        test(find(Button.class).withText("Ruhen lassen").single()).click();
        test(find(Button.class).withText("Ruhen lassen").all().getLast()).click();

        assertThat(words()).anyMatch(line -> line.startsWith("Inzwischen ist etwas geschehen: Frist verlängert."));
        assertThat(duties.only().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void timeAwayStopsTheClock() {
        asHr();
        open();
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2026, 9, 1));

        test(find(Button.class).withText("Ruhezeit eintragen").single()).click();

        assertThat(words()).contains("Eingetragen. Die Frist ist neu berechnet.");
        assertThat(duties.only().status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void aListIsLookedAtBeforeAnythingIsRecognised() {
        asHr();
        navigate(OutsideView.class);
        find(TextArea.class)
                .single()
                .setValue("Personalnummer;Datum\n%s;20.04.2026\n999;20.04.2026".formatted(duties.staffNumber()));

        test(find(Button.class).withText("Probelauf").single()).click();
        assertThat(words())
                .contains("Probelauf, noch nichts geändert: 1 können angerechnet werden, 1 werden übersprungen.");
        assertThat(duties.only().status()).isEqualTo(Status.OPEN);

        test(find(Button.class).withText("Eine anrechnen").single()).click();
        assertThat(words()).contains("1 angerechnet.");
        assertThat(duties.only().status()).isEqualTo(Status.RECOGNISED);
    }

    private void open() {
        UI.getCurrent().navigate("hr/ledger/" + duties.only().id().value());
    }

    private void fillIn() {
        var fields = find(TextField.class).all();
        fields.get(0).setValue("Diversity");
        fields.get(1).setValue("Uni Leipzig");
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 4, 20));
        find(IntegerField.class).single().setValue(240);
    }

    private void asThePerson() {
        SignedIn.as("Nguyễn Thị Lan", duties.staffNumber(), Role.EMPLOYEE);
    }

    private static void asHr() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
