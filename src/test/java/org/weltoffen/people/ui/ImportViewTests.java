package org.weltoffen.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.Delivery;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.PeopleNavigation;
import org.weltoffen.people.Settlement;
import org.weltoffen.people.Staff;

@ApplicationTest
@Transactional
@SignedInAs(Role.HR)
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    private Staff staff;

    @Autowired
    private Deliveries deliveries;

    private Settlement settlement;

    @BeforeEach
    void aVillageAndGermanWords() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        settlement = new Settlement(staff);
    }

    @Test
    void theFirstStepAsksForAFileAndShowsEarlierOnes() {
        received("Personalnr;Name\n#1;Ida Funk");

        UI.getCurrent().navigate(PeopleNavigation.IMPORT);

        assertThat(find(Upload.class).exists()).isTrue();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Datei hochladen", "Bisherige Dateien");
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() {
        UI.getCurrent().navigate(PeopleNavigation.IMPORT);

        find(FileStep.class).single().receive("x.csv", new byte[0]);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Die Datei ist leer. Wählen Sie eine Datei mit Überschriften in der ersten Zeile.");
    }

    @Test
    void fromTheFileToTheImportAndBack() {
        UI.getCurrent().navigate(PeopleNavigation.IMPORT);
        find(FileStep.class)
                .single()
                .receive(
                        "staff.csv",
                        settlement.file("Personalnr;Name;Einheit\n#1;Ida Weiß;@letters\n#2;Jan Ode;@letters"));
        var id = deliveries.newest(1).getFirst().id();
        forThisVillage(id);

        press("Unterschiede prüfen");
        assertThat(deliveries.delivery(id).state()).isEqualTo(Delivery.State.COMPARED);
        assertThat(find(DifferenceGrid.class).exists()).isTrue();

        press("1 Änderung übernehmen");
        assertThat(deliveries.delivery(id).state()).isEqualTo(Delivery.State.APPLIED);
        assertThat(staff.employee(settlement.person(staff, "1")).displayName()).isEqualTo("Ida Weiß");

        press("Übernahme zurücknehmen");
        assertThat(deliveries.delivery(id).state()).isEqualTo(Delivery.State.UNDONE);
        assertThat(staff.employee(settlement.person(staff, "1")).displayName()).isEqualTo("Ida Funk");
    }

    @Test
    void manyWhoWouldLeaveAreAskedForTwice() {
        var id = compared("Personalnr;Name\n#1;Ida Funk");
        UI.getCurrent().navigate(PeopleNavigation.delivery(id));

        press("1 Änderung übernehmen");
        assertThat(deliveries.delivery(id).state()).isEqualTo(Delivery.State.COMPARED);

        press("Ja, 1 Austritt übernehmen");
        assertThat(deliveries.delivery(id).state()).isEqualTo(Delivery.State.APPLIED);
    }

    @Test
    void faultsAreShownAndCanBeTakenAlong() {
        var id = compared("Personalnr;Name;Umfang\n#1;Ida Funk;halb\n#2;Jan Ode;100");

        UI.getCurrent().navigate(PeopleNavigation.delivery(id));

        assertThat(find(FaultsDownload.class).exists()).isTrue();
        assertThat(test(find(DifferenceGrid.class).single()).size()).isEqualTo(1);
    }

    private void forThisVillage(DeliveryId id) {
        var settings = deliveries.delivery(id).settings();
        deliveries.compare(id, settings.withSource(settlement.source()).withDay(LocalDate.of(2026, 9, 1)));
        UI.getCurrent().navigate(PeopleNavigation.delivery(id), QueryParameters.fromString("step=columns"));
    }

    private DeliveryId compared(String text) {
        var id = received(text);
        forThisVillage(id);
        return id;
    }

    private DeliveryId received(String text) {
        return deliveries.receive("staff.csv", settlement.file(text));
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
