package org.weltoffen.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which imports went through, and as of when.
@Component
class ImportLog {

    private final JdbcClient db;
    private final Clock clock;

    ImportLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The newest day a source spoke of; a day long ago if it never did.
    LocalDate newest(String source) {
        return db.sql("""
                select coalesce(max(as_of), date '1000-01-01')
                from people_import
                where source = :source
                """).param("source", source).query(LocalDate.class).single();
    }

    /// All sources that ever spoke, the one with the most people first.
    List<String> sources() {
        return db.sql("""
                select i.source
                from (select distinct source from people_import) i
                order by (select count(*) from people_employee e where e.source = i.source) desc, i.source
                """).query(String.class).list();
    }

    void add(UUID id, String source, LocalDate asOf, int joined, int changed, int gone) {
        db.sql("""
                insert into people_import (id, source, as_of, merged_at, joined, changed, gone)
                values (:id, :source, :asOf, :at, :joined, :changed, :gone)
                """)
                .param("id", id)
                .param("source", source)
                .param("asOf", asOf)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("joined", joined)
                .param("changed", changed)
                .param("gone", gone)
                .update();
    }

    /// The import never was; the delivery keeps the record of it.
    void remove(UUID id) {
        db.sql("delete from people_import where id = :id").param("id", id).update();
    }
}
