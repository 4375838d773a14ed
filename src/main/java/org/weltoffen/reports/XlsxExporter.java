package org.weltoffen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.reports.spi.Exporter;
import org.weltoffen.reports.spi.ListFile;

/// An Excel workbook: the lines on the first sheet, the watermark on the last.
///
/// Texts are stored in their cells and not in the shared table, which would grow with the list; every few hundred
/// lines go out at once. A text cell is never run as a formula, so nothing has to be put in front of it. A list that is
/// longer than a sheet goes on in the next one.
@Component
class XlsxExporter implements Exporter {

    private static final int LINES_IN_MEMORY = 500;

    private final int linesPerSheet;

    XlsxExporter() {
        this(1_000_000);
    }

    XlsxExporter(int linesPerSheet) {
        this.linesPerSheet = linesPerSheet;
    }

    @Override
    public String key() {
        return "xlsx";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    @SuppressWarnings("resource") // closing the workbook would close the caller's stream
    public void write(ListFile list, OutputStream out) throws IOException {
        var book = new Workbook(out, "Weltoffen", "1.0");
        var sheets = new Sheets(book, list);
        list.lines().forEach(sheets::write);
        sheets.finish();
        book.finish();
    }

    private final class Sheets {

        private final Workbook book;
        private final ListFile list;
        private Worksheet sheet;
        private int sheets;
        private int line;

        Sheets(Workbook book, ListFile list) {
            this.book = book;
            this.list = list;
            this.sheet = next();
        }

        void write(List<@Nullable Object> values) {
            try {
                if (line == linesPerSheet) {
                    sheet.finish();
                    sheet = next();
                }
                line++;
                for (var column = 0; column < values.size(); column++) {
                    put(column, values.get(column));
                }
                if (line % LINES_IN_MEMORY == 0) {
                    sheet.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            sheet.finish();
            var watermark = book.newWorksheet("Export");
            watermark.width(0, 18);
            watermark.width(1, 80);
            for (var row = 0; row < list.watermark().size(); row++) {
                watermark.inlineString(row, 0, list.watermark().get(row).label());
                watermark.inlineString(row, 1, list.watermark().get(row).value());
            }
            watermark.finish();
        }

        private Worksheet next() {
            sheets++;
            line = 0;
            var fresh = book.newWorksheet(sheets == 1 ? list.title() : list.title() + " " + sheets);
            fresh.freezePane(0, 1);
            for (var column = 0; column < list.header().size(); column++) {
                fresh.width(column, 20);
                fresh.inlineString(0, column, list.header().get(column));
                fresh.style(0, column).bold().set();
            }
            return fresh;
        }

        private void put(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case String text -> sheet.inlineString(line, column, text);
                case Integer number -> sheet.value(line, column, number);
                case LocalDate day -> {
                    sheet.value(line, column, day);
                    sheet.style(line, column).format("dd.mm.yyyy").set();
                }
                default -> throw new IllegalArgumentException("A list holds no " + value.getClass());
            }
        }
    }
}
