package org.weltoffen.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/// Looks how large a packed file gets before anything is made of it.
final class Unpacking {

    /// What a workbook of 300,000 lines may come to.
    private static final long MOST_BYTES = 512L << 20;

    /// The words of a workbook are kept in memory while it is read, so there is room for fewer.
    private static final long MOST_WORDS = 48L << 20;

    private static final int MOST_ENTRIES = 1_000;

    private Unpacking() {}

    /// @throws Unreadable if it is damaged, or grows beyond all measure
    static void check(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var piece = new byte[64 << 10];
            long total = 0;
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var words = entry.getName().endsWith("sharedStrings.xml");
                long size = 0;
                for (int read = zip.read(piece); read > 0; read = zip.read(piece)) {
                    size += read;
                    total += read;
                    if (total > MOST_BYTES || (words && size > MOST_WORDS)) {
                        throw new Unreadable(Unreadable.Reason.TOO_LARGE);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new Unreadable(Unreadable.Reason.TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN_WORKBOOK, e);
        }
    }
}
