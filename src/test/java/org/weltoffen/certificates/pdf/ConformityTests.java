package org.weltoffen.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.Rings;
import org.weltoffen.certificates.seal.Sealer;
import org.weltoffen.certificates.seal.Sealers;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.CertificateRenderer;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;

/// The sealed document is PDF/A-3a and PDF/UA-1 at once, whoever it is for and however long it gets.
class ConformityTests {

    private static final KeyRing RING = Rings.real();
    private static final CertificateRenderer RENDERER = Papers.renderer(RING);
    private static final Sealer SEALER = Sealers.with(RING);
    private static final Attachment CREDENTIAL = new Attachment(
            "credential.json",
            "application/ld+json",
            "Data",
            "Maschinenlesbarer Nachweis",
            "{}".getBytes(StandardCharsets.UTF_8));

    static Stream<Statement> tenDifficultNames() {
        return Stream.of(
                        "Nguyễn Thị Hồng",
                        "Łukasz Żółć",
                        "Şükrü Çağlar",
                        "Đorđe O'Neill-Ḥasan",
                        "Ελένη Παπαδοπούλου",
                        "Анна Щербакова-Їжак",
                        "Ĭḃraĥim Ḅeḅe",
                        "Offiziersfluß & <Söhne> \"x\"",
                        "محمد عبد الله",
                        "山田 太郎 M̂")
                .map(name -> name.charAt(0) < 'P'
                        ? Samples.statement(name)
                        : Samples.statement(Language.EN, name, Samples.OBJECTIVES));
    }

    @ParameterizedTest
    @MethodSource("tenDifficultNames")
    void aSealedCertificateConforms(Statement statement) throws Exception {
        assertThat(Conformity.faults(sealed(RENDERER, statement))).isEmpty();
    }

    @Test
    void twoPagesConformInBothLanguages() throws Exception {
        for (var language : Language.values()) {
            var objectives = Collections.nCopies(40, Samples.OBJECTIVES.getFirst());
            var pdf = sealed(RENDERER, Samples.statement(language, "Katrin Seidel", objectives));

            assertThat(Conformity.faults(pdf)).isEmpty();
        }
    }

    @Test
    void aSampleConforms() throws Exception {
        assertThat(Conformity.faults(sealed(Papers.renderer(Rings.sample()), Samples.statement("Katrin Seidel"))))
                .isEmpty();
    }

    @Test
    void aBrokenTemplateIsFoundOut() throws Exception {
        var statement = Samples.statement("Katrin Seidel");
        var noAlternative = Papers.renderer(RING, html -> html.replaceAll(" alt=\"[^\"]*\"", ""));
        var noTitle = Papers.renderer(RING, html -> html.replaceAll("<title>.*</title>", ""));
        var skippedLevel = Papers.renderer(RING, html -> html.replace("h2", "h4"));

        assertThat(Conformity.faults(sealed(noAlternative, statement))).contains("ua1 7.3 test 1");
        assertThat(Conformity.faults(sealed(noTitle, statement))).contains("ua1 7.1 test 9");
        assertThat(Conformity.faults(sealed(skippedLevel, statement))).contains("ua1 7.4.2 test 1");
    }

    /// The field for the seal has no extent, which spares it from veraPDF's look at fields. So it looks at one that
    /// has.
    @Test
    void theFieldForTheSealIsPartOfTheReadingOrder() throws Exception {
        var pdf = RENDERER.render(Samples.statement("Katrin Seidel"), List.of());

        assertThat(Conformity.faults(withVisibleField(pdf, widget -> {}))).isEmpty();
        assertThat(Conformity.faults(
                        withVisibleField(pdf, widget -> widget.getCOSObject().removeItem(COSName.STRUCT_PARENT))))
                .contains("ua1 7.18.4 test 1");
    }

    private static byte[] sealed(CertificateRenderer renderer, Statement statement) {
        return SEALER.seal(renderer.render(statement, List.of(CREDENTIAL)), TimeMachine.START);
    }

    private static byte[] withVisibleField(byte[] pdf, Consumer<PDAnnotationWidget> change) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            var widget = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getFields()
                    .getFirst()
                    .getWidgets()
                    .getFirst();
            widget.setRectangle(new PDRectangle(400, 60, 140, 50));
            widget.setAppearance(appearance(document));
            change.accept(widget);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDAppearanceDictionary appearance(PDDocument document) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(140, 50));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }
}
