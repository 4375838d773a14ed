package org.weltoffen.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents as one ZIP file, written as they come.
final class DocumentZip {

    static final int FETCHED_AT_ONCE = 20;

    private DocumentZip() {}

    /// One document under a name people find again.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(String name, byte[] pdf) {}

    static Entry file(ResultSet row, int number) throws SQLException {
        var certificate = CertificateRow.read(row, number);
        var holder = "%s %s".formatted(row.getString("sort_name").replace(",", ""), row.getString("staff_number"));
        var name = "%s %s %s"
                .formatted(
                        holder.replaceAll("[^\\p{L}\\p{M}\\p{N} '.-]", "_"),
                        certificate.number().value().substring(0, 8),
                        certificate.fileName());
        return new Entry(name, row.getBytes("pdf"));
    }

    static void write(Iterator<Entry> files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            // PDFs are packed already
            zip.setLevel(Deflater.NO_COMPRESSION);
            while (files.hasNext()) {
                var file = files.next();
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.pdf());
                zip.closeEntry();
            }
        }
    }
}
