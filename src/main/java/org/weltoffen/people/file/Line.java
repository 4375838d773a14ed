package org.weltoffen.people.file;

import java.util.List;

/// One line of a table, numbered as the program shows it that made the file. Cells are stripped, missing ones empty.
public record Line(int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// The cell in the column, counted from 0; empty beyond the last.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
