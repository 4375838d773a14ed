package org.weltoffen.people;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.weltoffen.people.file.FileFormat;

/// How a delivered file is to be understood, and what it may do.
///
/// @param columns which column of the file, counted from 0, means what
/// @param source the staff source it speaks for
/// @param asOf the day from which it is true
/// @param full whether people of the source that it leaves out have left
/// @param mayCreate whether newcomers are taken over
/// @param mayChange whether changes are taken over
/// @param mayLeave whether leaving is taken over
public record FileSettings(
        FileKind kind,
        String charset,
        char delimiter,
        boolean workbook,
        Map<Column, Integer> columns,
        String source,
        LocalDate asOf,
        boolean full,
        boolean mayCreate,
        boolean mayChange,
        boolean mayLeave) {

    public FileSettings {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
    }

    /// A full file that may do everything.
    static FileSettings full(
            FileKind kind, FileFormat format, Map<Column, Integer> columns, String source, LocalDate asOf) {
        return new FileSettings(
                kind,
                format.charset().name(),
                format.delimiter(),
                format.workbook(),
                columns,
                source,
                asOf,
                true,
                true,
                true,
                true);
    }

    public FileFormat format() {
        return new FileFormat(workbook, Charset.forName(charset), delimiter);
    }

    public FileSettings withFormat(Charset other, char between) {
        return new FileSettings(
                kind, other.name(), between, workbook, columns, source, asOf, full, mayCreate, mayChange, mayLeave);
    }

    public FileSettings withColumns(FileKind other, Map<Column, Integer> places) {
        return new FileSettings(
                other, charset, delimiter, workbook, places, source, asOf, full, mayCreate, mayChange, mayLeave);
    }

    public FileSettings withDay(LocalDate day) {
        return new FileSettings(
                kind, charset, delimiter, workbook, columns, source, day, full, mayCreate, mayChange, mayLeave);
    }

    public FileSettings withSource(String other) {
        return new FileSettings(
                kind, charset, delimiter, workbook, columns, other, asOf, full, mayCreate, mayChange, mayLeave);
    }

    public FileSettings doing(boolean all, boolean create, boolean change, boolean leave) {
        return new FileSettings(kind, charset, delimiter, workbook, columns, source, asOf, all, create, change, leave);
    }
}
