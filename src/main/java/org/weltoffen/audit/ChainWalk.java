package org.weltoffen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Goes from the first entry to the head and stops at the first that does not fit. Reads row by row.
final class ChainWalk {

    private static final String BEGINNING = "0".repeat(64);

    private final JdbcClient db;

    ChainWalk(JdbcClient db) {
        this.db = db;
    }

    Verdict verdict() {
        // the head first: entries up to it no longer change, whatever is added while we walk
        var head = db.sql("""
                select entry_id, hash
                from audit_head
                where id = 1
                """)
                .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        var last = BEGINNING;
        var count = 0L;
        try (var links = db.sql("""
                select id, at, account_id, action, subject, purpose, details, previous_hash, hash
                from audit_entry
                where id <= :head
                order by id
                """).param("head", head.entry()).withFetchSize(1_000).query(ChainWalk::link).stream()) {
            for (var link : (Iterable<Link>) links::iterator) {
                if (!link.entry().previousHash().equals(last)) {
                    return new Verdict.Broken(link.id(), "the entry before it is missing or was changed");
                }
                if (!link.entry().hash().equals(link.hash())) {
                    return new Verdict.Broken(link.id(), "its content does not match its hash");
                }
                last = link.hash();
                count++;
            }
        }
        return last.equals(head.hash())
                ? new Verdict.Intact(count, last)
                : new Verdict.Broken(head.entry(), "the chain ends before its head");
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var entry = new Entry(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("account_id", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getString("purpose"),
                row.getString("details"),
                row.getString("previous_hash"));
        return new Link(row.getLong("id"), entry, row.getString("hash"));
    }

    private record Head(long entry, String hash) {}

    private record Link(long id, Entry entry, String hash) {}
}
