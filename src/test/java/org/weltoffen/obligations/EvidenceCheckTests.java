package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDDestinationOrAction;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weltoffen.obligations.EvidenceFile.Check;
import org.weltoffen.obligations.EvidenceFile.Fault;
import org.weltoffen.obligations.EvidenceFile.Kind;

class EvidenceCheckTests {

    @Test
    void theContentSaysWhatAFileIs() throws IOException {
        for (var file : Map.of(
                        Kind.PDF, Scans.pdf(),
                        Kind.PNG, Scans.picture("png"),
                        Kind.JPEG, Scans.picture("jpg"))
                .entrySet()) {
            assertThat(EvidenceCheck.of(file.getValue())).isInstanceOfSatisfying(Check.Good.class, good -> assertThat(
                            good.file().kind())
                    .isEqualTo(file.getKey()));
        }
    }

    @Test
    void aLinkInAPdfIsHarmless() throws IOException {
        var action = new PDActionURI();
        action.setURI("https://www.leipzig.de");

        assertThat(EvidenceCheck.of(opening(action))).isInstanceOf(Check.Good.class);
    }

    private static Stream<Bad> bad() throws IOException {
        return Stream.of(
                new Bad("nothing", new byte[0], Fault.UNKNOWN_KIND),
                new Bad("a page that calls itself a scan", text("<html><script>alert(1)</script>"), Fault.UNKNOWN_KIND),
                new Bad("a program", text("MZ\u0090\u0000"), Fault.UNKNOWN_KIND),
                new Bad("a drawing that can run scripts", text("<svg onload='x()'/>"), Fault.UNKNOWN_KIND),
                new Bad("only the head of a PDF", text("%PDF-1.7\nnothing else"), Fault.UNREADABLE),
                new Bad("only the head of a picture", text("\u0089PNG\r\n\u001a\nnothing"), Fault.UNREADABLE),
                new Bad("half a scan", half(Scans.picture("png"), 12), Fault.UNREADABLE),
                new Bad("too much", new byte[EvidenceCheck.LARGEST + 1], Fault.TOO_LARGE),
                new Bad("a PDF with a script", opening(new PDActionJavaScript("app.alert(1)")), Fault.ACTIVE_CONTENT),
                new Bad("a PDF that starts a program", opening(new PDActionLaunch()), Fault.ACTIVE_CONTENT),
                new Bad("a PDF with another file in it", embedding(), Fault.ACTIVE_CONTENT),
                new Bad("a PDF with a script that no page uses", unused(), Fault.ACTIVE_CONTENT),
                new Bad("a PDF with a password", locked(), Fault.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatCannotBeTakenIsNamed(Bad it) {
        assertThat(EvidenceCheck.of(it.content().get())).isEqualTo(new Check.Bad(it.fault()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] content, int bytes) {
        return Arrays.copyOf(content, bytes);
    }

    private static byte[] opening(PDDestinationOrAction action) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(action);
            return saved(document);
        }
    }

    private static byte[] embedding() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var names = new COSDictionary();
            names.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            return saved(document);
        }
    }

    private static byte[] unused() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var hidden = new COSDictionary();
            hidden.setDirect(false);
            hidden.setString(COSName.JS, "app.alert(1)");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Hidden"), hidden);
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private record Bad(String name, Supplier<byte[]> content, Fault fault) {

        Bad(String name, byte[] content, Fault fault) {
            this(name, () -> content, fault);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
