package org.weltoffen.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.keys.Rings;
import org.weltoffen.certificates.spi.CertificateRenderer;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;

class PdfRendererTests {

    private static final CertificateRenderer RENDERER = Papers.renderer(Rings.real());
    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hồng",
                "Łukasz Żółć",
                "Şükrü Çağlar",
                "Đorđe",
                "O'Neill-Ḥasan",
                "Ελένη Παπαδοπούλου",
                "Анна Петрова",
                "Őry",
                "Dąbrowska",
                "Zoë Straße",
                "Ĭḃraĥim Ḅeḅe",
                "Offiziersfluß & <Söhne> \"x\""
            })
    void aNameIsPrintedAsItIs(String name) throws IOException {
        assertThat(text(rendered(Samples.statement(name)))).contains(name);
    }

    @Test
    void decomposedLettersComeOutComposed() throws IOException {
        var name = "Nguyễn Thị Hồng Zoë";

        var text = text(rendered(Samples.statement(Normalizer.normalize(name, Normalizer.Form.NFD))));

        assertThat(text).contains(name);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 太郎", "محمد عبد الله", "דוד לוי", "राम कृष्ण", "M̂ary", "አበበ", "김민준", "𠮷野"})
    void aNameNoTypefaceCanSetIsDrawnAndCanStillBeReadAloud(String name) throws IOException {
        var pdf = rendered(Samples.statement(name));

        assertThat(figures(pdf)).contains(name);
        assertThat(text(pdf)).doesNotContain("#", "□", "[U+");
    }

    @Test
    void whatCannotBePrintedElsewhereIsSpelled() throws IOException {
        var pdf = rendered(Samples.statement(Language.DE, "Katrin Seidel", List.of("Begrüßen: 你好")));

        assertThat(text(pdf)).contains("Begrüßen: [U+4F60][U+597D]");
    }

    @Test
    void whatFitsIsSetOnOnePage() throws IOException {
        assertThat(pages("Katrin Seidel", 6)).isEqualTo(1);
        assertThat(pages("Maria-Theresia Freifrau von und zu Hohenlohe-Schillingsfürst ".repeat(3), 12))
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotFitFlowsOnAndNothingIsLeftOut() throws IOException {
        var objectives =
                IntStream.range(0, 40).mapToObj("Lernziel Nummer %d"::formatted).toList();

        var pdf = rendered(Samples.statement(Language.DE, "Katrin Seidel", objectives));

        assertThat(text(pdf)).contains(objectives).contains("Seite 1 / 2", "Seite 2 / 2");
    }

    @Test
    void aSampleSaysSoOnEveryPage() throws IOException {
        var sample = Papers.renderer(Rings.sample());

        var brief = text(sample.render(Samples.statement("Katrin Seidel"), List.of()));
        var lengthy = text(sample.render(
                Samples.statement(Language.EN, "Katrin Seidel", Collections.nCopies(60, "Speak plainly")), List.of()));

        assertThat(brief).contains("Muster", "Ohne Gültigkeit");
        assertThat(lengthy).contains("Sample", "Not valid", "Sample · ", "Page 2");
        assertThat(text(rendered(Samples.statement("Katrin Seidel")))).doesNotContain("Muster");
    }

    @Test
    void itCarriesItselfAsAWebPage() {
        var page = new String(
                ReadingCopy.in(rendered(Samples.statement("Nguyễn Thị Hồng"))).orElseThrow(), StandardCharsets.UTF_8);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"de\">",
                        "<h1>Nachweis 2026</h1>",
                        "Nguyễn Thị Hồng",
                        "scope=\"row\"",
                        "alt=\"QR-Code")
                .contains("data:image/png")
                .doesNotContain(" th:", "src=\"http", "<script", "url(");
    }

    @Test
    void itIsReadInTheOrderItIsSeen() throws IOException {
        assertThat(ReadingOrder.of(rendered(Samples.statement("Katrin Seidel"))))
                .containsSubsequence(
                        "P: Weltoffen",
                        "P: Stadt Leipzig",
                        "H1: Nachweis 2026",
                        "P: Katrin Seidel",
                        "P: Amt für Bürgerservice",
                        "H2: Lernziele",
                        "H2: Angaben",
                        "TH: Abgeschlossen",
                        "TD: 3. November 2026",
                        "Figure: QR-Code zur Prüfseite dieses Nachweises, Adresse und Nummer stehen daneben",
                        "Form: Elektronisches Siegel der ausstellenden Stelle");
    }

    @Test
    void aNameWithoutAnySpaceStaysOnThePage() throws IOException {
        var pdf = rendered(Samples.statement("Schillingsfürst".repeat(12)));

        assertThat(text(pdf).replaceAll("\\s", "")).contains("Schillingsfürst".repeat(12));
    }

    @Test
    void itTellsWhatWasLearnedAndNeverHowWell() throws IOException {
        var text = text(rendered(Samples.statement("Katrin Seidel")));

        assertThat(text)
                .contains("Nachweis 2026", "240 Minuten", "3. November 2026", "31. Dezember 2027", "2026.2")
                .contains("Amt für Bürgerservice", "Personalamt, Aus- und Fortbildung")
                .contains(Samples.OBJECTIVES)
                .doesNotContain("Punkte", "Note", "%", "Versuch", "#");
    }

    @Test
    void columnsStandSideBySide() throws IOException {
        try (var document = Loader.loadPDF(rendered(Samples.statement("Katrin Seidel")))) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(document).lines())
                    .anyMatch(line -> line.startsWith("Lernziele") && line.endsWith("Angaben"))
                    .anyMatch(line -> line.contains("Weltoffen") && line.endsWith("Stadt Leipzig"));
        }
    }

    @Test
    void itSpeaksEnglishToo() throws IOException {
        var pdf = rendered(Samples.statement(Language.EN, "Katrin Seidel", List.of("Speak plainly")));

        assertThat(text(pdf)).contains("Certificate 2026", "Valid until", "31 December 2027", "Speak plainly");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    /// Always the same five: this reader cannot make out about one code in 400, however finely it is drawn.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BPLYQVVDHDG65XH9LBRVB2V9LWEP",
                "B2QBTKFFJ8BUF8KQLUWZALYAWUZB",
                "67TZKKAE8XTKDUDXTG3V8HXNFBHK",
                "7MASLYQT4Q832DGKFPUFNH9ZREQ5",
                "EDGUNLPAFFCFDRZR4SLX5J3DRKEX"
            })
    void theQrCodeOnThePaperLeadsToTheVerificationPage(String number) throws IOException {
        var statement = Samples.statement("Katrin Seidel", new CertificateNumber(number), Language.DE);

        try (var document = Loader.loadPDF(rendered(statement))) {
            assertThat(read(new PDFRenderer(document))).isEqualTo(statement.verifyUrl());
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(rendered(Samples.statement("Katrin Seidel")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Nachweis 2026: Interkulturelle Kompetenz 2026");
            assertThat(metadata(document)).contains("pdfaid", "pdfuaid");
            assertThat(everyFontIsEmbedded(document)).isTrue();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "look", matches = ".+", disabledReason = "-Dlook=directory puts documents there")
    void aPersonCanLookAtIt() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("look")));
        var name = "Maria-Theresia Freifrau von und zu Hohenlohe-Schillingsfürst ".repeat(4);

        Files.write(folder.resolve("german.pdf"), rendered(Samples.statement("Katrin Seidel")));
        Files.write(folder.resolve("greek.pdf"), rendered(Samples.statement("Ελένη Παπαδοπούλου")));
        Files.write(folder.resolve("rare.pdf"), rendered(Samples.statement("Ĭḃraĥim Ḅeḅe")));
        Files.write(
                folder.resolve("english.pdf"),
                rendered(Samples.statement(Language.EN, "Nguyễn Thị Hồng", Samples.OBJECTIVES)));
        Files.write(
                folder.resolve("long.pdf"),
                rendered(Samples.statement(Language.DE, name, Collections.nCopies(30, Samples.OBJECTIVES.get(3)))));

        assertThat(folder).isDirectoryContaining("glob:**.pdf");
    }

    private static byte[] rendered(Statement statement) {
        return RENDERER.render(statement, List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(String name, int objectives) throws IOException {
        var texts = Collections.nCopies(objectives, Samples.OBJECTIVES.getFirst());
        try (var document = Loader.loadPDF(rendered(Samples.statement(Language.DE, name.strip(), texts)))) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> figures(byte[] pdf) throws IOException {
        return ReadingOrder.of(pdf).stream()
                .filter(line -> line.startsWith("Figure: "))
                .map(line -> line.substring("Figure: ".length()))
                .toList();
    }

    private static String metadata(PDDocument document) throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean everyFontIsEmbedded(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return false;
            }
        }
        return true;
    }

    /// Looks from several distances, as a telephone in a hand does.
    private static String read(PDFRenderer paper) throws IOException {
        for (var resolution : List.of(300, 200, 150)) {
            try {
                return decoded(paper.renderImageWithDPI(0, resolution));
            } catch (ReaderException e) {
                // from nearer or further away, then
            }
        }
        throw new AssertionError("The QR code cannot be read");
    }

    private static String decoded(BufferedImage page) throws ReaderException {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS)
                .getText();
    }
}
