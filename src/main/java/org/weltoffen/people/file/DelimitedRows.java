package org.weltoffen.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The lines of a delimited text.
final class DelimitedRows extends Rows {

    private static final String ENDS_IN_QUOTES = "EOF reached before encapsulated token finished";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long lineBefore;

    private DelimitedRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static DelimitedRows open(byte[] file, Charset charset, char delimiter) {
        var skip = TextCharset.markLength(file, charset);
        var text = new InputStreamReader(new ByteArrayInputStream(file, skip, file.length - skip), charset);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(true)
                .get();
        try {
            return new DelimitedRows(
                    CSVParser.builder().setReader(text).setFormat(format).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A record may span lines; it carries the number of its first.
    @Override
    @Nullable
    Line read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            var number = (int) lineBefore + 1;
            lineBefore = parser.getCurrentLineNumber();
            return new Line(
                    number, List.of(record.values()).stream().map(String::strip).toList());
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Unreadable(
                    String.valueOf(e.getMessage()).contains(ENDS_IN_QUOTES)
                            ? Unreadable.Reason.OPEN_QUOTE
                            : Unreadable.Reason.NOT_A_TABLE,
                    e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
