package org.weltoffen.people.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/// Recognises the encoding of a text: by its byte order mark, by zeroes, by whether it is UTF-8 at all.
final class TextCharset {

    private static final int BEGINNING = 64 << 10;
    private static final int PIECE = 8 << 10;

    private TextCharset() {}

    static Charset of(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable(Unreadable.Reason.EMPTY);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (starts(file, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        var zeroes = zeroes(file);
        if (zeroes[0] + zeroes[1] > 0) {
            return withZeroes(zeroes, Math.min(file.length, BEGINNING));
        }
        return isUtf8(file) ? UTF_8 : FileFormat.WINDOWS_1252;
    }

    /// The first characters, without a byte order mark.
    static String beginning(byte[] file, Charset charset) {
        var skip = markLength(file, charset);
        return new String(file, skip, Math.min(file.length - skip, BEGINNING), charset);
    }

    static int markLength(byte[] file, Charset charset) {
        if (charset.equals(UTF_8)) {
            return starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        var marked = (charset.equals(UTF_16LE) && starts(file, 0xFF, 0xFE))
                || (charset.equals(UTF_16BE) && starts(file, 0xFE, 0xFF));
        return marked ? 2 : 0;
    }

    /// Western text in UTF-16 has a zero in nearly every second byte; anything else with zeroes is no text.
    private static Charset withZeroes(int[] zeroes, int length) {
        if (zeroes[1] > length / 4 && zeroes[0] < length / 50) {
            return UTF_16LE;
        }
        if (zeroes[0] > length / 4 && zeroes[1] < length / 50) {
            return UTF_16BE;
        }
        throw new Unreadable(Unreadable.Reason.NOT_A_TABLE);
    }

    private static int[] zeroes(byte[] file) {
        var zeroes = new int[2];
        for (int i = 0; i < Math.min(file.length, BEGINNING); i++) {
            if (file[i] == 0) {
                zeroes[i % 2]++;
            }
        }
        return zeroes;
    }

    /// Decodes into a small buffer that is thrown away, so that a large file needs no second copy.
    private static boolean isUtf8(byte[] file) {
        var decoder = UTF_8.newDecoder();
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(PIECE);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
