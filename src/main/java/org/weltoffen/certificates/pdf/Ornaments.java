package org.weltoffen.certificates.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/// Draws the mark and the arcade onto the finished pages, as lines and not as pictures. They say nothing, so they are
/// artifacts, which readers skip.
///
/// All lengths are points, from the lower left corner of the page.
final class Ornaments {

    static final float MM = 72 / 25.4f;

    private static final Color PETROL = new Color(0x005A65);
    private static final Color LICHT = new Color(0xF6C159);
    private static final Color THREAD = new Color(0x3B7D87);
    private static final float ROUND = 0.5523f;

    private static final int ARCHES = 6;
    private static final float LEFT = 25 * MM;
    private static final float WIDTH = 163 * MM;
    private static final float FOOT = 16 * MM;

    private final PDPageContentStream pen;

    private Ornaments(PDPageContentStream pen) {
        this.pen = pen;
    }

    /// The mark on the first page, the arcade on every page.
    static void draw(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                pen.beginMarkedContent(COSName.ARTIFACT);
                var ornaments = new Ornaments(pen);
                if (page.equals(document.getPage(0))) {
                    ornaments.mark(LEFT, 297 * MM - 20 * MM - 12.2f * MM, 12.2f * MM);
                }
                ornaments.arcade();
                pen.endMarkedContent();
            }
        }
    }

    /// The mark of the house in a square; its drawing is 40 units wide and counts from the top.
    private void mark(float left, float bottom, float size) throws IOException {
        var unit = size / 40;
        pen.saveGraphicsState();
        pen.transform(new Matrix(unit, 0, 0, -unit, left, bottom + size));
        pen.setNonStrokingColor(LICHT);
        arch(11.5f, 36, 17, 18.5f);
        pen.fill();
        pen.setStrokingColor(PETROL);
        pen.setLineWidth(3);
        pen.setLineCapStyle(1);
        arch(6, 36, 28, 18);
        pen.stroke();
        pen.setNonStrokingColor(PETROL);
        leaf();
        pen.fill();
        pen.restoreGraphicsState();
    }

    private void leaf() throws IOException {
        pen.moveTo(11.5f, 36);
        pen.lineTo(11.5f, 18.5f);
        pen.curveTo(11.5f, 15.3f, 13.3f, 12.4f, 16.1f, 10.95f);
        pen.lineTo(19, 13);
        pen.lineTo(19, 33.5f);
        pen.closePath();
    }

    /// Six open doors; threads behind them, then white arches, doors of light, frames.
    private void arcade() throws IOException {
        var width = WIDTH / ARCHES;
        var spring = FOOT + 0.22f * width;
        pen.saveGraphicsState();
        pen.addRect(LEFT - 0.5f, FOOT - 0.5f, WIDTH + 1, width);
        pen.clip();
        pen.setStrokingColor(THREAD);
        pen.setLineWidth(0.75f);
        for (int post = 0; post <= ARCHES; post++) {
            arch(LEFT + (post - 0.5f) * width, spring, width, spring);
            pen.stroke();
        }
        for (int place = 0; place < ARCHES; place++) {
            door(LEFT + place * width, width, spring);
        }
        pen.restoreGraphicsState();
    }

    private void door(float left, float width, float spring) throws IOException {
        var inset = 0.05f * width;
        pen.setNonStrokingColor(Color.WHITE);
        arch(left, FOOT, width, spring);
        pen.closePath();
        pen.fillAndStroke();
        pen.setNonStrokingColor(LICHT);
        arch(left + inset, FOOT + inset, width - 2 * inset, spring);
        pen.fill();
    }

    /// Up the left post, over the semicircle, down the right post. `spring` is where the posts end.
    private void arch(float left, float foot, float width, float spring) throws IOException {
        var radius = width / 2;
        var centre = left + radius;
        var up = Math.signum(spring - foot == 0 ? 1 : spring - foot) * radius;
        var bulge = ROUND * up;
        pen.moveTo(left, foot);
        pen.lineTo(left, spring);
        pen.curveTo(left, spring + bulge, centre - ROUND * radius, spring + up, centre, spring + up);
        pen.curveTo(centre + ROUND * radius, spring + up, left + width, spring + bulge, left + width, spring);
        pen.lineTo(left + width, foot);
    }
}
