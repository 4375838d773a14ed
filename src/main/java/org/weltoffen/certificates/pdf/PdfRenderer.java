package org.weltoffen.certificates.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.weltoffen.certificates.spi.Attachment;
import org.weltoffen.certificates.spi.CertificateRenderer;
import org.weltoffen.certificates.spi.Statement;

/// Renders tagged A4 pages (PDF/A-3a, PDF/UA-1) from `templates/certificates/certificate.html`.
///
/// ```
/// Statement ─► Sheet.paper ─► layout ─ more than one page? ─► next tightness
///      │                        └─ fits ─► PDF ─► mark and arcade ─► enclosed files ─► field for the seal ─► bytes
///      └─────► Sheet.screen ─► enclosed as the document's alternative ┘
/// ```
@Component
class PdfRenderer implements CertificateRenderer {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Sheet sheet;
    private final Typefaces typefaces;
    private final MessageSource words;
    private final Clock clock;
    // the parsed fonts read on demand, which is not meant for two threads at once
    private final ReentrantLock oneAtATime = new ReentrantLock();

    static {
        // it tells of every step otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        // a small picture needs no file to be read from
        ImageIO.setUseCache(false);
        // less work than the usual level 6, for some 3 % more bytes
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "3");
    }

    PdfRenderer(Sheet sheet, Typefaces typefaces, MessageSource words, Clock clock) {
        this.sheet = sheet;
        this.typefaces = typefaces;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "pdf";
    }

    @Override
    public byte[] render(Statement statement, List<Attachment> attachments) {
        oneAtATime.lock();
        try {
            var filled = sheet.fill(statement);
            for (var tightness : Tightness.values()) {
                var pdf = pdf(statement, filled, tightness, attachments);
                if (pdf.isPresent()) {
                    return pdf.get();
                }
            }
            throw new IllegalStateException("Flowing takes any number of pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Draws with a class loader that knows the JDK only. The libraries look for XML services each time anew, and
    /// looking through every jar of the application takes longer than all the rest.
    private Optional<byte[]> pdf(Statement statement, Context filled, Tightness tightness, List<Attachment> attachments)
            throws IOException {
        var html = sheet.paper(filled, tightness);
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (var document = new PDDocument();
                var renderer = renderer(document, html)) {
            if (!draw(renderer, tightness)) {
                return Optional.empty();
            }
            thread.setContextClassLoader(loader);
            finish(document, statement, filled, attachments);
            var bytes = new ByteArrayOutputStream(64_000);
            document.save(bytes);
            return Optional.of(bytes.toByteArray());
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /// False if it needs more pages than it may take.
    private static boolean draw(PdfBoxRenderer renderer, Tightness tightness) throws IOException {
        renderer.layout();
        var pages = renderer.getRootBox().getLayer().getPages().size();
        if (pages > 1 && !tightness.mayTakeMorePages()) {
            return false;
        }
        renderer.createPDFKeepOpen();
        return true;
    }

    private void finish(PDDocument document, Statement statement, Context filled, List<Attachment> attachments)
            throws IOException {
        Ornaments.draw(document);
        var enclosed = new ArrayList<>(attachments);
        enclosed.add(ReadingCopy.of(sheet.screen(filled), description("reading-copy", statement)));
        Enclosures.add(document, enclosed, clock.instant());
        SealPlace.add(document, description("seal-field", statement), SealPlace.NOTHING);
    }

    private String description(String word, Statement statement) {
        var locale = statement.language().locale();
        return words.getMessage("certificates.pdf." + word, null, locale);
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
