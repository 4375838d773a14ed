package org.weltoffen.certificates.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.weltoffen.certificates.spi.Attachment;

/// The certificate as a web page for those who read better in a browser. It travels inside the PDF, under the same
/// seal, so that it is kept as long and changes as little.
public final class ReadingCopy {

    private static final String NAME = "certificate.html";

    private ReadingCopy() {}

    static Attachment of(String html, String description) {
        return new Attachment(NAME, "text/html", "Alternative", description, html.getBytes(StandardCharsets.UTF_8));
    }

    /// The web page inside a certificate; empty for one that was issued without.
    public static Optional<byte[]> in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var file = file(document);
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(file.get().getEmbeddedFile().toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PDComplexFileSpecification> file(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.getEmbeddedFiles().getValue(NAME));
    }
}
