package org.weltoffen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/// Bulk work in pieces of 1,000 rows: few enough for one packet, enough to be fast.
final class Windows {

    static final int ROWS = 1_000;

    private Windows() {}

    static <T> void write(JdbcTemplate db, String sql, List<T> rows, Function<T, Object[]> values) {
        for (var window : of(rows)) {
            db.batchUpdate(sql, window.stream().map(values).toList());
        }
    }

    static <T> List<List<T>> of(List<T> rows) {
        var windows = new ArrayList<List<T>>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            windows.add(rows.subList(from, Math.min(from + ROWS, rows.size())));
        }
        return windows;
    }
}
