package org.weltoffen.certificates.pdf;

import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.LATIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The typefaces of a certificate, parsed once, and what they can print.
///
/// Source Serif 4 is the voice, Source Sans 3 the rest. DejaVu Sans steps in for the rare letters both lack, so
/// that every Latin, Greek and Cyrillic letter a German register may hold is printed as it is. A name in any other
/// script is drawn, see [DrawnName]. Ligatures are off, or text copied from the document would hold U+FB00 instead
/// of "ff".
@Component
class Typefaces {

    private static final Set<UnicodeScript> SET_LETTER_BY_LETTER =
            EnumSet.of(LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, COMMON);

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

    /// The text in composed letters (NFC) and single spaces. A letter no typeface has becomes its code, `[U+5C71]`.
    String printable(String text) {
        return composed(text)
                .codePoints()
                .mapToObj(letter -> sans.has(letter) || wide.has(letter) ? Character.toString(letter) : code(letter))
                .collect(Collectors.joining());
    }

    /// The name in composed letters, with one typeface that has all of them: a name is never set in two. A name
    /// none of them can set comes as a picture of itself.
    Name name(String name) {
        var text = composed(name);
        var simple = text.codePoints().allMatch(Typefaces::isSetAlone);
        if (simple && serif.hasAll(text)) {
            return new Name(text, "serif", null);
        }
        if (simple && sans.hasAll(text)) {
            return new Name(text, "sans", null);
        }
        if (simple && wide.hasAll(text)) {
            return new Name(text, "wide", null);
        }
        return new Name(text, "drawn", DrawnName.dataUrl(text));
    }

    /// Whether the letter stands by itself. A mark that belongs onto the letter before does not, if Unicode has no
    /// letter with both.
    private static boolean isSetAlone(int letter) {
        return SET_LETTER_BY_LETTER.contains(UnicodeScript.of(letter))
                && Character.getType(letter) != Character.NON_SPACING_MARK;
    }

    static String code(int letter) {
        return "[U+%04X]".formatted(letter);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// A name and the style it is set in.
    ///
    /// @param picture of the name, a `data:` address, if it cannot be set
    record Name(String text, String style, @Nullable String picture) {}

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
    }
}
