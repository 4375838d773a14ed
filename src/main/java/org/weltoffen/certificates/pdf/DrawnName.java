package org.weltoffen.certificates.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// Draws a name whose script needs more than a letter after the other: joined letters, right to left, or thousands
/// of characters. DejaVu Sans draws Arabic and Hebrew, Unifont whatever else Unicode's first plane has, coarse but
/// legible.
///
/// Nobody with such a name should meet it often: German registers hold names in Latin letters (DIN SPEC 91379).
final class DrawnName {

    private static final int PIXELS = 160;
    private static final int MARGIN = 8;
    private static final Color INK = new Color(0x142328);

    private final Font fine;
    private final Font coarse;

    private DrawnName() {
        fine = font("DejaVuSans.ttf");
        coarse = font("Unifont.otf");
    }

    /// A `data:` address of a PNG.
    static String dataUrl(String name) {
        return Fonts.LOADED.draw(name);
    }

    private String draw(String name) {
        var text = drawable(name);
        var letters = new AttributedString(text);
        for (int place = 0; place < text.length(); ) {
            var letter = text.codePointAt(place);
            var next = place + Character.charCount(letter);
            letters.addAttribute(TextAttribute.FONT, face(letter), place, next);
            place = next;
        }
        return Png.dataUrl(picture(new TextLayout(letters.getIterator(), new FontRenderContext(null, true, true))));
    }

    /// What neither typeface has is written as its code.
    private String drawable(String name) {
        return name.codePoints()
                .mapToObj(letter -> fine.canDisplay(letter) || coarse.canDisplay(letter)
                        ? Character.toString(letter)
                        : Typefaces.code(letter))
                .collect(Collectors.joining());
    }

    private Font face(int letter) {
        return fine.canDisplay(letter) ? fine : coarse;
    }

    private static BufferedImage picture(TextLayout layout) {
        var width = (int) Math.ceil(layout.getAdvance()) + 2 * MARGIN;
        var height = (int) Math.ceil(layout.getAscent() + layout.getDescent()) + 2 * MARGIN;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        prepare(pen, width, height);
        layout.draw(pen, MARGIN, MARGIN + layout.getAscent());
        pen.dispose();
        return picture;
    }

    private static void prepare(Graphics2D pen, int width, int height) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(INK);
    }

    private static Font font(String file) {
        try (var in = new ClassPathResource("fonts/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) PIXELS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is damaged", e);
        }
    }

    /// Read when the first such name comes, which may be never.
    private static final class Fonts {

        static final DrawnName LOADED = new DrawnName();
    }
}
