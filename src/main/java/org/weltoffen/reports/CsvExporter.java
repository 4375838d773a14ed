package org.weltoffen.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.reports.spi.Exporter;
import org.weltoffen.reports.spi.ListFile;

/// Comma-separated values as German spreadsheets expect them: UTF-8 with a byte order mark, `;` between the values.
///
/// The watermark stands in a last column of every line. Comment lines would trip programs that read the file, and lines
/// copied out of it would lose them.
///
/// A text that begins with `=`, `+`, `-`, `@`, tab or carriage return gets a `'` in front, or a spreadsheet would run
/// it as a formula.
@Component
class CsvExporter implements Exporter {

    static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private static final String DANGEROUS = "=+-@\t\r";

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public String fileEnding() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void write(ListFile list, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        var watermark = list.watermark().stream()
                .map(note -> note.label() + ": " + note.value())
                .collect(Collectors.joining(", "));
        var printer = new CSVPrinter(writer, FORMAT);
        var header = new ArrayList<Object>(list.header());
        header.add(list.title());
        printer.printRecord(header);
        list.lines().forEach(line -> {
            var values = new ArrayList<@Nullable Object>();
            line.forEach(value -> values.add(safe(value)));
            values.add(safe(watermark));
            print(printer, values);
        });
        printer.flush();
    }

    private static void print(CSVPrinter printer, Iterable<@Nullable Object> values) {
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object safe(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
