package org.weltoffen.certificates.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The typefaces of a certificate, parsed once, and what they can print.
///
/// Source Serif 4 is the voice, Source Sans 3 the rest. DejaVu Sans steps in for the rare letters both lack, so that
/// every Latin, Greek and Cyrillic letter a German register may hold is printed as it is. Ligatures are off, or text
/// copied from the document would hold U+FB00 instead of "ff".
@Component
class Typefaces {

    private static final int WHITE_SQUARE = 0x25A1;

    private final Face sans = Face.parse("SourceSans3-Regular.ttf");
    private final Face strong = Face.parse("SourceSans3-Semibold.ttf");
    private final Face serif = Face.parse("SourceSerif4-Regular.ttf");
    private final Face wide = Face.parse("DejaVuSans.ttf");

    TrueTypeFont sans() {
        return sans.font();
    }

    TrueTypeFont strong() {
        return strong.font();
    }

    TrueTypeFont serif() {
        return serif.font();
    }

    TrueTypeFont wide() {
        return wide.font();
    }

    /// The text in composed letters (NFC) and single spaces. What no typeface has becomes a white square.
    String printable(String text) {
        return composed(text)
                .codePoints()
                .map(letter -> sans.has(letter) || wide.has(letter) ? letter : WHITE_SQUARE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The name in composed letters, with one typeface that has all of them: a name is never set in two.
    ///
    /// @throws IllegalStateException if there is none, because a name is printed as it is or not at all
    Name name(String name) {
        var text = composed(name);
        if (serif.hasAll(text)) {
            return new Name(text, "serif");
        }
        if (sans.hasAll(text)) {
            return new Name(text, "sans");
        }
        if (wide.hasAll(text)) {
            return new Name(text, "wide");
        }
        throw new IllegalStateException(
                "No typeface has %s of the holder's name; add one or correct the name".formatted(wide.missing(text)));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// A name and the style it is set in.
    record Name(String text, String style) {}

    private record Face(TrueTypeFont font, CmapLookup letters) {

        static Face parse(String file) {
            try (var in = new ClassPathResource("fonts/" + file).getInputStream()) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                font.setEnableGsub(false);
                return new Face(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }

        boolean hasAll(String text) {
            return text.codePoints().allMatch(this::has);
        }

        String missing(String text) {
            return text.codePoints()
                    .filter(letter -> !has(letter))
                    .mapToObj("U+%04X"::formatted)
                    .collect(Collectors.joining(", "));
        }
    }
}
