package org.weltoffen.obligations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.EvidenceFile.Check;
import org.weltoffen.obligations.EvidenceFile.Fault;
import org.weltoffen.obligations.EvidenceFile.Kind;

/// Looks into a file before anybody opens it. Only the content counts, never the name or what the browser says.
final class EvidenceCheck {

    /// In bytes; a scan of several pages fits.
    static final int LARGEST = 5 * 1024 * 1024;

    private static final long MOST_PIXELS = 60_000_000;
    private static final int DEEPEST = 60;

    /// Keys under which a PDF keeps what runs by itself or is another file.
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "RichMediaSettings");

    /// Actions that do more than lead to another place.
    private static final Set<String> ACTIVE_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private EvidenceCheck() {}

    static Check of(byte[] content) {
        if (content.length > LARGEST) {
            return new Check.Bad(Fault.TOO_LARGE);
        }
        return kind(content).<Check>map(kind -> of(kind, content)).orElseGet(() -> new Check.Bad(Fault.UNKNOWN_KIND));
    }

    private static Check of(Kind kind, byte[] content) {
        try {
            var fault = kind == Kind.PDF ? faultOfPdf(content) : faultOfPicture(content);
            return fault.<Check>map(Check.Bad::new).orElseGet(() -> new Check.Good(new EvidenceFile(kind, content)));
        } catch (IOException | RuntimeException e) {
            return new Check.Bad(Fault.UNREADABLE);
        }
    }

    private static Optional<Kind> kind(byte[] content) {
        if (begins(content, "%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        if (begins(content, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Kind.PNG);
        }
        return begins(content, "\u00ff\u00d8\u00ff") ? Optional.of(Kind.JPEG) : Optional.empty();
    }

    private static boolean begins(byte[] content, String signature) {
        var bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        for (var i = 0; i < bytes.length; i++) {
            if (i >= content.length || content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Reads the size alone: a picture that would fill the memory is not unpacked.
    private static Optional<Fault> faultOfPicture(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.of(Fault.UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                        ? Optional.of(Fault.TOO_LARGE)
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Fault> faultOfPdf(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                return Optional.of(Fault.UNREADABLE);
            }
            return isActive(document) ? Optional.of(Fault.ACTIVE_CONTENT) : Optional.empty();
        }
    }

    /// Every object of the file, also what no page uses and what is packed into streams of objects.
    private static boolean isActive(PDDocument document) {
        var file = document.getDocument();
        for (var key : Set.copyOf(file.getXrefTable().keySet())) {
            if (isActive(file.getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return isActive(file.getTrailer(), 0);
    }

    private static boolean isActive(@Nullable COSBase object, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (object) {
            case COSDictionary dictionary -> isActive(dictionary, depth);
            case COSArray array -> isActive(array, depth);
            case null, default -> false;
        };
    }

    private static boolean isActive(COSDictionary dictionary, int depth) {
        for (var entry : dictionary.entrySet()) {
            if (ACTIVE_KEYS.contains(entry.getKey().getName())
                    || (entry.getKey().equals(COSName.S)
                            && entry.getValue() instanceof COSName action
                            && ACTIVE_ACTIONS.contains(action.getName()))
                    || goesOn(entry.getValue(), depth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(COSArray array, int depth) {
        for (var element : array) {
            if (goesOn(element, depth)) {
                return true;
            }
        }
        return false;
    }

    // Objects of their own are looked at by themselves, so that circles do not matter.
    private static boolean goesOn(@Nullable COSBase element, int depth) {
        return !(element instanceof COSObject) && isActive(element, depth + 1);
    }
}
