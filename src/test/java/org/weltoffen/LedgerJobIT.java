package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way of an obligation: from the staff file over the paper and the policy to the person it is about, and back
/// with what that person learned elsewhere.
@BrowserTest
@TestMethodOrder(OrderAnnotation.class)
class LedgerJobIT {

    private static final String ZEYNEP = "10451209";
    private static final String POLICY = "Schulung im Herbst";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final House house;
    private final JdbcClient db;
    private final Clock clock;

    @Autowired
    LedgerJobIT(House house, JdbcClient db, Clock clock) {
        this.house = house;
        this.db = db;
        this.clock = clock;
    }

    @Test
    @Order(1)
    void hrLooksAtWhatAFileWouldChangeAndTakesItOver() {
        var personal = house.visitor().signIn("personal").open("/hr/people/import");
        var file = "Personalnr;Name\n%s;Zeynep O'Neill-Arıkan\n".formatted(ZEYNEP);
        personal.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("personalstand.csv", "text/csv", file.getBytes(UTF_8)));
        personal.page().getByLabel("Nur Änderungen").check();
        personal.waitsUntilQuiet().presses("Unterschiede prüfen");

        assertThat(personal.page().getByText("Probelauf, noch nichts geändert.").first())
                .isVisible();
        assertThat(personal.page().locator("del").first()).containsText("Zeynep Arıkan");
        assertThat(personal.page().locator("ins").first()).containsText("Zeynep O'Neill-Arıkan");
        assertThat(name()).isEqualTo("Zeynep Arıkan");

        personal.presses("1 Änderung übernehmen").sees("Der Personalstand ist übernommen");

        assertThat(name()).isEqualTo("Zeynep O'Neill-Arıkan");
        assertThat(personal.faults()).isEmpty();
    }

    @Test
    @Order(2)
    void hrWritesAPolicyOnAPaperAndReadsWhatItWouldBringAbout() {
        var personal = house.visitor().signIn("personal").open("/hr/policies");
        var page = personal.page();
        page.getByLabel("Nummer").fill("RV-HERBST");
        page.getByLabel("Titel").fill("Fortbildung im Herbst");
        personal.presses("Neue Vorlage").isAt("/hr/resolutions/.*").waitsUntilQuiet();
        takesTheStep(personal, "Einbringen", "Eingebracht");
        takesTheStep(personal, "Beschließen", "Beschlossen");
        personal.presses("Regel auf diesem Papier beginnen")
                .isAt("/hr/policies/.*")
                .waitsUntilQuiet();

        fills(personal, "Name", POLICY);
        page.getByLabel("Pflicht", exactly()).check();
        personal.waitsUntilQuiet();
        chooses(personal, "Organisationseinheiten, mit allem darunter", office());
        chooses(personal, "Kurse für alle", "Führung und interkulturelle Öffnung");
        personal.presses("Zur Freigabe geben");
        assertThat(page.getByText("So kann die Regel nicht in Kraft treten:")).isVisible();

        fills(personal, "Rechtsgrundlage", "§ 106 GewO");
        fills(personal, "Verantwortlich", "Personalamt");
        fills(personal, "Personalrat beteiligt am", today().minusDays(7).format(DAY));
        assertThat(page.getByText("Diese Regel betrifft")).isVisible();
        assertThat(page.locator(".policy-side")).containsText("Der Personalrat war am");
        personal.photograph("ledger-job-policy.png");
        personal.presses("Zur Freigabe geben");

        assertThat(page.getByText("Sie haben mitgeschrieben. Freigeben kann nur eine andere Person."))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, Visitor.named("Freigeben"))).isHidden();
        assertThat(personal.faults()).isEmpty();
    }

    @Test
    @Order(3)
    void aSecondPersonApprovesAndTheEmployeeReadsTheSentenceAndWhyTheDayIsWhatItIs() {
        var second = house.visitor().signIn("personal2").open("/hr/policies");
        second.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(POLICY))
                .click();
        second.isAt("/hr/policies/.*").waitsUntilQuiet().presses("Freigeben");
        assertThat(second.page().getByText("Eine freigegebene Fassung ändert sich nicht mehr."))
                .isVisible();

        var zeynep = house.visitor().signIn("autorin");
        var why = zeynep.page().getByText("Beschluss RV-HERBST vom").first();
        assertThat(why).isAttached();
        zeynep.page()
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText("RV-HERBST"))
                .locator("summary")
                .click();
        assertThat(why).isVisible();
        zeynep.photograph("ledger-job-year.png");
        assertThat(zeynep.faults()).isEmpty();
    }

    @Test
    @Order(4)
    void whatWasLearnedElsewhereIsHandedInAndRecognised() throws IOException {
        var zeynep = house.visitor().signIn("autorin").open("/year/evidence");
        var page = zeynep.page();
        fills(zeynep, "Was haben Sie gelernt?", "Seminar „Dolmetschen im Amt“");
        fills(zeynep, "Wo, bei wem?", "Volkshochschule Leipzig");
        fills(zeynep, "Abgeschlossen am", today().minusDays(3).format(DAY));
        fills(zeynep, "Dauer in Minuten", "120");
        if (page.getByRole(AriaRole.COMBOBOX, Visitor.named("Für"))
                .or(page.locator("vaadin-select"))
                .first()
                .isVisible()) {
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(POLICY))
                    .click();
        }
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("bescheinigung.png", "image/png", picture()));
        assertThat(page.getByText("Die Datei ist in Ordnung.")).isVisible();
        zeynep.presses("Einreichen");
        assertThat(page.getByText("Wird geprüft").first()).isVisible();

        var personal = house.visitor().signIn("personal").open("/hr/evidence");
        personal.presses("„Seminar „Dolmetschen im Amt““ anrechnen");
        assertThat(personal.page().getByText("Für Zeynep O'Neill-Arıkan angerechnet."))
                .isVisible();

        zeynep.open("/year/evidence");
        assertThat(page.locator(".evidence-list").getByText("Angerechnet")).isVisible();
        assertThat(zeynep.faults()).isEmpty();
        assertThat(personal.faults()).isEmpty();
    }

    private static void takesTheStep(Visitor visitor, String step, String state) {
        visitor.page().locator("vaadin-select").first().click();
        visitor.page().getByRole(AriaRole.OPTION, Visitor.named(step)).click();
        visitor.presses("Schritt eintragen");
        assertThat(visitor.page()
                        .locator(".resolution-way")
                        .getByText(state, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        visitor.waitsUntilQuiet();
    }

    private static void fills(Visitor visitor, String label, String words) {
        var field = visitor.page().getByLabel(label, exactly()).first();
        field.fill(words);
        field.press("Enter");
        field.blur();
        visitor.waitsUntilQuiet();
    }

    /// Types the words and takes the first that is offered.
    private static void chooses(Visitor visitor, String label, String words) {
        var field = visitor.page().getByLabel(label, exactly()).first();
        field.click();
        field.fill(words);
        visitor.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        field.press("Escape");
        field.blur();
        visitor.waitsUntilQuiet();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String name() {
        return asked("display_name");
    }

    private String office() {
        return asked("office_name");
    }

    private String asked(String column) {
        return db.sql("select %s from people_employee_v where staff_number = :number".formatted(column))
                .param("number", ZEYNEP)
                .query(String.class)
                .single();
    }
}
