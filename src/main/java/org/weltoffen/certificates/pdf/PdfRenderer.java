package org.weltoffen.certificates.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.CertificateRenderer;
import org.weltoffen.certificates.spi.Statement;

/// Renders one tagged A4 page (PDF/A-3a, PDF/UA-1) from `templates/certificates/certificate.html`.
///
/// ```
/// Statement ─► Sheet.html ─► layout ─ more than one page? ─► next tightness
///                              └─ one page ─► PDF ─► mark and arcade ─► bytes
/// ```
@Component
class PdfRenderer implements CertificateRenderer {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Sheet sheet;
    private final Typefaces typefaces;
    // the parsed fonts read on demand, which is not meant for two threads at once
    private final ReentrantLock oneAtATime = new ReentrantLock();

    PdfRenderer(Sheet sheet, Typefaces typefaces) {
        this.sheet = sheet;
        this.typefaces = typefaces;
    }

    @Override
    public String key() {
        return "pdf";
    }

    @Override
    public byte[] render(Statement statement, List<Attachment> attachments) {
        oneAtATime.lock();
        try {
            for (var tightness : Tightness.values()) {
                var pdf = pdf(sheet.html(statement, tightness), tightness == Tightness.last());
                if (pdf.length > 0) {
                    return pdf;
                }
            }
            throw new IllegalStateException("The tightest sheet was not taken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// The document, or no bytes if it needs more than one page and that is not `accepted`.
    private byte[] pdf(String html, boolean accepted) throws IOException {
        try (var document = new PDDocument();
                var renderer = renderer(document, html)) {
            renderer.layout();
            if (!accepted && renderer.getRootBox().getLayer().getPages().size() > 1) {
                return new byte[0];
            }
            renderer.createPDFKeepOpen();
            Ornaments.draw(document, document.getPage(0));
            var bytes = new ByteArrayOutputStream(64_000);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfBoxRenderer renderer(PDDocument document, String html) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SRGB);
        builder.withProducer("Weltoffen");
        builder.useFont(font(document, typefaces.sans()), "Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(font(document, typefaces.strong()), "Sans", 600, FontStyle.NORMAL, true);
        builder.useFont(font(document, typefaces.serif()), "Serif", 400, FontStyle.NORMAL, true);
        builder.useFont(font(document, typefaces.wide()), "Wide", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    private static PDFontSupplier font(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
