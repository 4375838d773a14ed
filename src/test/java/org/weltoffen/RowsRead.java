package org.weltoffen;

import org.springframework.jdbc.core.simple.JdbcClient;

/// How many rows the database reads for something, as it counts them itself.
public final class RowsRead {

    private RowsRead() {}

    /// Rows read while the work is done.
    ///
    /// @param db the connection the work is done over, and no other
    public static long by(JdbcClient db, Runnable work) {
        var before = soFar(db);
        work.run();
        return soFar(db) - before;
    }

    private static long soFar(JdbcClient db) {
        return db
                .sql("show session status where variable_name in ('handler_read_next', 'handler_read_key')")
                .query((row, _) -> row.getLong("value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
