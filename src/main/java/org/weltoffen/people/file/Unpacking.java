package org.weltoffen.people.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Looks how large a packed file gets before anything is made of it.
final class Unpacking {

    /// What a workbook of 300,000 lines may come to.
    private static final long MOST_BYTES = 512L << 20;

    /// The words of a workbook are kept in memory while it is read, so there is room for fewer.
    private static final long MOST_WORDS = 48L << 20;

    private static final int MOST_ENTRIES = 1_000;
    private static final int PIECE = 64 << 10;

    private Unpacking() {}

    /// Unpacks into nothing, because what a file says of its own size need not be true.
    ///
    /// @throws Unreadable if it is damaged, or grows beyond all measure
    static void check(byte[] file) {
        try (var channel = new SeekableInMemoryByteChannel(file);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new Unreadable(Unreadable.Reason.TOO_LARGE);
            }
            long total = 0;
            for (var entry : entries) {
                var words = entry.getName().endsWith("sharedStrings.xml");
                try (var content = zip.getInputStream(entry)) {
                    total += size(content, words ? MOST_WORDS : MOST_BYTES - total);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN_WORKBOOK, e);
        }
    }

    private static long size(InputStream content, long most) throws IOException {
        var piece = new byte[PIECE];
        long size = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            size += read;
            if (size > most) {
                throw new Unreadable(Unreadable.Reason.TOO_LARGE);
            }
        }
        return size;
    }
}
