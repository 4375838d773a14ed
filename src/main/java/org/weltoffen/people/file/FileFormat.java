package org.weltoffen.people.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How a file is to be read: as a workbook, or as text in an encoding with a character between the cells.
public record FileFormat(boolean workbook, Charset charset, char delimiter) {

    /// 32 MiB: about 300,000 lines.
    public static final int MOST_BYTES = 32 << 20;

    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// The encodings to choose from.
    public static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /// The characters between cells to choose from.
    public static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private static final FileFormat WORKBOOK = new FileFormat(true, StandardCharsets.UTF_8, ';');

    /// What the bytes look like.
    ///
    /// @throws Unreadable if they are no table at all
    public static FileFormat guess(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return WORKBOOK;
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(Unreadable.Reason.OLD_OR_PROTECTED_WORKBOOK);
        }
        var charset = TextCharset.of(file);
        return new FileFormat(false, charset, Delimiters.guess(TextCharset.beginning(file, charset)));
    }

    /// The file's lines that hold anything, from the first on.
    ///
    /// @throws Unreadable if it cannot be read so; also later, while reading on
    public Rows read(byte[] file) {
        return workbook ? WorkbookRows.open(file) : DelimitedRows.open(file, charset, delimiter);
    }

    private static boolean begins(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
