package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.Difference.About;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The differences of deliveries in the database.
@Component
class DifferenceTable {

    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FAULTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    DifferenceTable(JdbcClient db, JdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /// @param first the number of the first of them
    void add(DeliveryId delivery, int first, List<Difference> differences) {
        var rows = new ArrayList<Object[]>();
        for (var difference : differences) {
            rows.add(row(delivery, first + rows.size(), difference));
        }
        Windows.write(batches, """
                insert into people_delivery_line
                    (delivery_id, number, about, kind, line, employee_id, code, shown_name, differences, faults,
                     before_facts, after_facts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, row -> row);
    }

    void clear(DeliveryId delivery) {
        db.sql("delete from people_delivery_line where delivery_id = :id")
                .param("id", delivery.value())
                .update();
    }

    boolean isEmpty(DeliveryId delivery) {
        return !db.sql("select exists (select 1 from people_delivery_line where delivery_id = :id)")
                .param("id", delivery.value())
                .query(Boolean.class)
                .single();
    }

    /// Lines of one kind, posts aside, in the order of the file.
    List<DeliveryLine> page(DeliveryId delivery, LineKind kind, int offset, int limit) {
        return db.sql("""
                select number, kind, line, code, shown_name, differences, faults
                from people_delivery_line
                where delivery_id = :id
                and kind = :kind
                and about in ('PERSON', 'UNIT')
                order by number
                limit :limit offset :offset
                """)
                .param("id", delivery.value())
                .param("kind", kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    /// Hands over the stored rows of everything that is to change, a window at a time.
    <T> void forEach(DeliveryId delivery, About about, Class<T> type, Consumer<List<Facts<T>>> windows) {
        int last = -1;
        while (true) {
            var window = window(delivery, about, type, last);
            if (window.isEmpty()) {
                return;
            }
            windows.accept(window);
            last = window.getLast().number();
        }
    }

    private <T> List<Facts<T>> window(DeliveryId delivery, About about, Class<T> type, int last) {
        return db.sql("""
                select number, kind, before_facts, after_facts
                from people_delivery_line
                where delivery_id = :id
                and about = :about
                and number > :last
                and kind in ('NEW', 'CHANGED', 'LEFT')
                order by number
                limit :limit
                """)
                .param("id", delivery.value())
                .param("about", about.name())
                .param("last", last)
                .param("limit", Windows.ROWS)
                .query((row, _) -> new Facts<>(
                        row.getInt("number"),
                        LineKind.valueOf(row.getString("kind")),
                        fact(row.getString("before_facts"), type),
                        fact(row.getString("after_facts"), type)))
                .list();
    }

    private <T> @Nullable T fact(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private Object[] row(DeliveryId delivery, int number, Difference d) {
        return new Object[] {
            delivery.value(),
            number,
            d.about().name(),
            d.kind().name(),
            d.line(),
            d.employee(),
            cut(d.code(), 200),
            cut(d.name(), 400),
            json.writeValueAsString(d.changes()),
            json.writeValueAsString(d.faults()),
            d.before() == null ? null : json.writeValueAsString(d.before()),
            d.after() == null ? null : json.writeValueAsString(d.after())
        };
    }

    private DeliveryLine line(ResultSet row, int number) throws SQLException {
        return new DeliveryLine(
                row.getInt("number"),
                LineKind.valueOf(row.getString("kind")),
                row.getInt("line"),
                row.getString("code"),
                row.getString("shown_name"),
                json.readValue(row.getString("differences"), CHANGES),
                json.readValue(row.getString("faults"), FAULTS));
    }

    /// What somebody typed into a file may be of any length.
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /// What stands in one line.
    record Facts<T>(
            int number,
            LineKind kind,
            @Nullable T before,
            @Nullable T after) {}
}
