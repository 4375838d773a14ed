package org.weltoffen.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The lines of a workbook's first sheet. Formulas count with the value the program last reckoned,
/// also where that is an error such as `#DIV/0!`, so that a fault can name it.
final class WorkbookRows extends Rows {

    private static final int MOST_COLUMNS = 200;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private WorkbookRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    @SuppressWarnings("MustBeClosedChecker")
    static WorkbookRows open(byte[] file) {
        Unpacking.check(file);
        try {
            return new WorkbookRows(new ReadableWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN_WORKBOOK, e);
        }
    }

    @Override
    @Nullable
    Line read() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            var cells = new ArrayList<String>();
            for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
                cells.add(text(row.getCell(column)));
            }
            return new Line(row.getRowNum(), cells);
        } catch (RuntimeException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN_WORKBOOK, e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN_WORKBOOK, e);
        }
    }
}
