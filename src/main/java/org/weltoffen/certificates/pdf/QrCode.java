package org.weltoffen.certificates.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/// A QR code that survives a quarter of its area being stained (level Q), as a picture to put into a page.
final class QrCode {

    private static final int DOTS_PER_MODULE = 2;
    private static final int QUIET_MODULES = 4;

    private static final int BLACK = 0;
    private static final int WHITE = 1;

    private QrCode() {}

    /// A `data:` address of a black and white PNG.
    static String dataUrl(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints());
            return Png.dataUrl(picture(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code for %d characters".formatted(text.length()), e);
        }
    }

    private static Map<EncodeHintType, Object> hints() {
        return Map.of(EncodeHintType.MARGIN, QUIET_MODULES, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
    }

    private static BufferedImage picture(BitMatrix modules) {
        var size = modules.getWidth() * DOTS_PER_MODULE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        var dots = new int[size * size];
        for (int place = 0; place < dots.length; place++) {
            var dark = modules.get(place % size / DOTS_PER_MODULE, place / size / DOTS_PER_MODULE);
            dots[place] = dark ? BLACK : WHITE;
        }
        picture.getRaster().setPixels(0, 0, size, size, dots);
        return picture;
    }
}
