package org.weltoffen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way the application is there for: Katrin learns and gets her certificate, anyone can check it, HR finds it.
@BrowserTest
@TestMethodOrder(OrderAnnotation.class)
class MainJobIT {

    private final House house;
    private final JdbcClient db;

    @Autowired
    MainJobIT(House house, JdbcClient db) {
        this.house = house;
        this.db = db;
    }

    @Test
    @Order(1)
    void katrinLearnsPassesAndDownloadsHerCertificate() throws IOException {
        house.hasOnlyOneLeft("10417882");
        var katrin = house.learner("katrin");
        katrin.visitor().follows("Weiterlernen");
        katrin.readsAllLessons();
        katrin.answersRight();
        katrin.visitor().presses("Test abgeben").isAt(katrin.address("result"));
        assertThat(katrin.page().getByRole(AriaRole.HEADING).first()).containsText("Geschafft");

        await().pollInSameThread().until(() -> !number().isEmpty());
        katrin.visitor().follows("Zum Nachweis").isAt("/certificates");
        var pdf = katrin.visitor()
                .downloads(katrin.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(grouped(number())))
                        .locator("a[download]"))
                .path();

        var picture = Visitor.PICTURES.resolve("certificate.png");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Katrin Seidel")
                    .contains(number().substring(0, 4));
            Files.createDirectories(Visitor.PICTURES);
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", picture.toFile());
        }
        assertThat(katrin.visitor().faults()).isEmpty();
    }

    @Test
    @Order(2)
    void anyoneSeesThatTheCertificateIsGenuineButNotWhoseItIs() {
        var anyone = house.visitor();
        anyone.open("/v/" + number()).sees("Dieser Nachweis ist echt und gültig.");

        assertThat(anyone.page().content()).doesNotContain("Katrin", "Seidel", "10417882");
        assertThat(anyone.window().cookies()).isEmpty();
    }

    @Test
    @Order(3)
    void aForgedNumberIsCalledWhatItIs() {
        var forged = (number().charAt(0) == 'A' ? 'B' : 'A') + number().substring(1);
        var anyone = house.visitor();
        anyone.open("/verify").page().getByLabel("Nummer").fill(forged);
        anyone.presses("Prüfen").sees("In dieser Nummer steckt ein Tippfehler.");
        assertThat(anyone.window().cookies()).isEmpty();
    }

    @Test
    @Order(4)
    void hrFindsKatrinAndExportsHerLineInBothFormats() throws IOException {
        var personal = house.visitor().signIn("personal").open("/hr/completions");
        personal.page().getByLabel("Suche").fill("10417882");
        personal.isAt("/hr/completions\\?.*text=10417882.*");
        assertThat(personal.page().getByText("Eine Person")).isVisible();
        var grid = personal.page().locator("vaadin-grid");
        assertThat(grid).containsText("Seidel, Katrin");
        assertThat(grid).containsText("Erfüllt");
        assertThat(grid).containsText(numberInTheLedger().substring(0, 4));

        assertThat(Files.readString(export(personal, "CSV, UTF-8")))
                .contains("Seidel, Katrin")
                .contains("10417882");
        assertThat(textOf(export(personal, "Excel (XLSX)")))
                .contains("Seidel, Katrin")
                .contains("10417882");
        assertThat(personal.faults()).isEmpty();
        assertThat(db.sql("""
                        select count(*)
                        from audit_entry
                        where action = 'list.exported'
                          and purpose = 'PROOF'
                          and details like '%1 Zeile%'
                        """).query(Integer.class).single()).isEqualTo(2);
    }

    /// The tables were empty when the server began, and the database must not plan as if they still were.
    @Test
    @Order(5)
    void whoeverJumpsToTheEndOfTheListSeesItsLastLine() {
        var personal = house.visitor().signIn("personal").open("/hr/completions");
        var grid = personal.page().locator("vaadin-grid");
        assertThat(grid).containsText("Abdelrahman");

        grid.evaluate("grid => grid.scrollToIndex(grid.size - 1)");

        assertThat(grid).containsText(lastByName());
        assertThat(personal.faults()).isEmpty();
    }

    private String lastByName() {
        return db.sql("""
                select e.sort_name
                from people_employee_v e
                join obligations_ledger_v l on l.employee_id = e.employee_id
                where l.year = (select max(year) from obligations_ledger_v)
                order by e.sort_name desc
                limit 1
                """).query(String.class).single();
    }

    @Test
    @Order(6)
    void onAPhoneALineUnfolds() {
        var personal = house.visitor().signIn("personal");
        personal.page().setViewportSize(390, 844);
        personal.open("/hr/completions?text=10417882");
        var unfold = personal.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Einzelheiten zu Seidel, Katrin"))
                .first();
        assertThat(unfold).hasAttribute("aria-expanded", "false");
        await().untilAsserted(() -> assertThat(unfold.boundingBox().x + unfold.boundingBox().width)
                .as("its right edge, on a screen of 390 pixels")
                .isLessThanOrEqualTo(390));

        unfold.click();
        assertThat(unfold).hasAttribute("aria-expanded", "true");
        assertThat(personal.page().locator(".completion-details")).containsText("10417882");

        unfold.click();
        assertThat(unfold).hasAttribute("aria-expanded", "false");
        assertThat(personal.page().locator(".completion-details")).hasCount(0);
        assertThat(personal.faults()).isEmpty();
    }

    private static Path export(Visitor personal, String format) {
        personal.page()
                .getByRole(AriaRole.MENUITEM, Visitor.named("Exportieren"))
                .click();
        personal.page().getByRole(AriaRole.MENUITEM, Visitor.named(format)).click();
        var dialog = personal.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nachweis", new Locator.GetByLabelOptions().setExact(true))
                .check();
        var file = personal.downloads(dialog.getByText("Herunterladen")).path();
        personal.page().keyboard().press("Escape");
        assertThat(dialog).isHidden();
        return file;
    }

    private static String textOf(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .map(entry -> {
                        try (var in = zip.getInputStream(entry)) {
                            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }

    /// The number of Katrin's certificate of today; empty while it is not issued yet.
    private String number() {
        return db.sql("""
                        select c.number
                        from certificates_issued_v c
                        join people_employee_v e on e.employee_id = c.employee_id
                        join progress_completion_v p on p.completion_id = c.completion_id
                        where e.staff_number = '10417882'
                          and p.course_id = 'interpreting'
                        order by p.completed_at desc
                        limit 1
                        """).query(String.class).optional().orElse("");
    }

    /// Of the seven courses of the year one closed it, and its certificate stands in the list.
    private String numberInTheLedger() {
        return db.sql("""
                        select c.number
                        from obligations_ledger_v l
                        join certificates_issued_v c on c.completion_id = l.completion_id
                        join people_employee_v e on e.employee_id = l.employee_id
                        where e.staff_number = '10417882'
                          and l.status = 'FULFILLED'
                        order by l.year desc
                        limit 1
                        """).query(String.class).single();
    }

    private static String grouped(String number) {
        return number.replaceAll(".{4}(?!$)", "$0-");
    }
}
