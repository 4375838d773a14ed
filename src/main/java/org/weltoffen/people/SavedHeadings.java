package org.weltoffen.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers for each source what it calls its columns.
@Component
class SavedHeadings {

    private final JdbcClient db;

    SavedHeadings(JdbcClient db) {
        this.db = db;
    }

    Map<Column, String> of(String source, FileKind kind) {
        var headings = new EnumMap<Column, String>(Column.class);
        db.sql("""
                select meaning, heading
                from people_heading
                where source = :source
                and kind = :kind
                """).param("source", source).param("kind", kind.name()).query(row -> {
            headings.put(Column.valueOf(row.getString("meaning")), row.getString("heading"));
        });
        return headings;
    }

    void save(FileSettings settings, List<String> headings) {
        db.sql("delete from people_heading where source = :source and kind = :kind")
                .param("source", settings.source())
                .param("kind", settings.kind().name())
                .update();
        settings.columns().forEach((column, place) -> save(settings, column, headings.get(place)));
    }

    private void save(FileSettings settings, Column column, String heading) {
        db.sql("""
                insert into people_heading (source, kind, meaning, heading)
                values (:source, :kind, :meaning, :heading)
                """)
                .param("source", settings.source())
                .param("kind", settings.kind().name())
                .param("meaning", column.name())
                .param("heading", DifferenceTable.cut(heading, 200))
                .update();
    }
}
