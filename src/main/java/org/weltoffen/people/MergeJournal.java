package org.weltoffen.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.weltoffen.people.spi.MergedTable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Remembers every row a merge touched and puts it back.
///
/// ```
/// before     after
/// row        same row       nothing to remember
/// row        other values   CHANGED, the columns that changed
/// –          row            ADDED
/// row        –              REMOVED, that is, it has another key now
/// ```
/// Values are kept as the text the database gives for them. Large objects and JSON documents are not read, since a
/// merge never changes them.
@Component
class MergeJournal {

    private static final TypeReference<Map<String, Optional<String>>> VALUES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    MergeJournal(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    /// One touched row.
    record Touched(
            String table,
            Kind kind,
            Map<String, Optional<String>> key,
            Map<String, Optional<String>> before,
            Map<String, Optional<String>> after) {}

    /// All rows of both people, locked, by table and key.
    Map<MergedTable, Map<Map<String, Optional<String>>, Map<String, Optional<String>>>> look(
            List<MergedTable> tables, EmployeeId former, EmployeeId remaining) {
        var seen = new LinkedHashMap<MergedTable, Map<Map<String, Optional<String>>, Map<String, Optional<String>>>>();
        for (var table : tables) {
            var rows = new LinkedHashMap<Map<String, Optional<String>>, Map<String, Optional<String>>>();
            db
                    .sql("select %s from %s where %s for update".formatted(columns(table), table.name(), table.rows()))
                    .param("former", former.value())
                    .param("remaining", remaining.value())
                    .query()
                    .listOfRows()
                    .stream()
                    .map(MergeJournal::texts)
                    .forEach(values -> rows.put(only(values, table.key()), values));
            seen.put(table, rows);
        }
        return seen;
    }

    /// Remembers the differences between two looks. Returns how many rows were touched.
    int remember(
            UUID merge,
            Map<MergedTable, Map<Map<String, Optional<String>>, Map<String, Optional<String>>>> before,
            Map<MergedTable, Map<Map<String, Optional<String>>, Map<String, Optional<String>>>> after) {
        var number = 0;
        for (var table : before.keySet()) {
            for (var touched : differences(
                    table.name(),
                    Objects.requireNonNull(before.get(table)),
                    Objects.requireNonNull(after.get(table)))) {
                insert(merge, number++, touched);
            }
        }
        return number;
    }

    private static List<Touched> differences(
            String table,
            Map<Map<String, Optional<String>>, Map<String, Optional<String>>> before,
            Map<Map<String, Optional<String>>, Map<String, Optional<String>>> after) {
        var touched = new ArrayList<Touched>();
        before.forEach((key, was) -> {
            var is = after.get(key);
            if (is == null) {
                touched.add(new Touched(table, Kind.REMOVED, key, was, Map.of()));
            } else if (!is.equals(was)) {
                var changed = was.keySet().stream()
                        .filter(column -> !Objects.equals(was.get(column), is.get(column)))
                        .toList();
                touched.add(new Touched(table, Kind.CHANGED, key, only(was, changed), only(is, changed)));
            }
        });
        after.forEach((key, is) -> {
            if (!before.containsKey(key)) {
                touched.add(new Touched(table, Kind.ADDED, key, Map.of(), is));
            }
        });
        return touched;
    }

    private void insert(UUID merge, int number, Touched row) {
        db.sql("""
                insert into people_merge_row (merge_id, number, table_name, kind, row_key, before_facts, after_facts)
                values (:merge, :number, :table, :kind, :key, :before, :after)
                """)
                .param("merge", merge)
                .param("number", number)
                .param("table", row.table())
                .param("kind", row.kind().name())
                .param("key", json.writeValueAsString(row.key()))
                .param("before", json.writeValueAsString(row.before()))
                .param("after", json.writeValueAsString(row.after()))
                .update();
    }

    List<Touched> touched(UUID merge) {
        return db.sql("""
                select table_name, kind, row_key, before_facts, after_facts
                from people_merge_row
                where merge_id = :merge
                order by number
                """)
                .param("merge", merge)
                .query((row, _) -> new Touched(
                        row.getString("table_name"),
                        Kind.valueOf(row.getString("kind")),
                        json.readValue(row.getString("row_key"), VALUES),
                        json.readValue(row.getString("before_facts"), VALUES),
                        json.readValue(row.getString("after_facts"), VALUES)))
                .list();
    }

    /// Whether the row still says what the merge made of it, as far as taking it back would lose something.
    boolean stands(Touched row, MergedTable table) {
        if (row.kind() == Kind.REMOVED) {
            return now(row, table, table.key()).isEmpty();
        }
        var now = now(row, table, row.after().keySet());
        if (now.isEmpty()) {
            // a row that retention let go stays gone; one that was added for another must still be there
            return row.kind() == Kind.CHANGED;
        }
        return now.getFirst().entrySet().stream()
                .allMatch(value -> table.yielding().contains(value.getKey())
                        || Objects.equals(value.getValue(), row.after().get(value.getKey())));
    }

    /// Puts all rows back. Columns that make a row someone's are emptied first, or rows that change places would meet.
    void putBack(List<Touched> rows, Map<String, MergedTable> tables) {
        ofKind(rows, Kind.ADDED).forEach(this::remove);
        ofKind(rows, Kind.CHANGED).forEach(this::setAside);
        ofKind(rows, Kind.CHANGED)
                .forEach(row -> restore(row, Objects.requireNonNull(tables.get(row.table()), row.table())));
        ofKind(rows, Kind.REMOVED).forEach(this::add);
    }

    private static List<Touched> ofKind(List<Touched> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    private void remove(Touched row) {
        keyed(row, "delete from %s where %s".formatted(row.table(), where(row))).update();
    }

    private void setAside(Touched row) {
        for (var column : List.of("employee_id", "staff_number")) {
            if (row.before().containsKey(column)) {
                keyed(row, "update %s set %s = uuid() where %s".formatted(row.table(), column, where(row)))
                        .update();
            }
        }
    }

    private void restore(Touched row, MergedTable table) {
        var values = new TreeMap<>(row.before());
        if (!table.yielding().isEmpty()) {
            now(row, table, row.after().keySet()).forEach(now -> table.yielding().stream()
                    .filter(column ->
                            !Objects.equals(now.get(column), row.after().get(column)))
                    .forEach(values::remove));
        }
        if (values.isEmpty()) {
            return;
        }
        var set = values.keySet().stream().map("`%1$s` = :%1$s"::formatted).collect(Collectors.joining(", "));
        var update = keyed(row, "update %s set %s where %s".formatted(row.table(), set, where(row)));
        values.forEach((column, value) -> update.param(column, value.orElse(null)));
        update.update();
    }

    private void add(Touched row) {
        var columns = row.before().keySet().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        var values = row.before().keySet().stream().map(":%s"::formatted).collect(Collectors.joining(", "));
        var insert = db.sql("insert into %s (%s) values (%s)".formatted(row.table(), columns, values));
        row.before().forEach((column, value) -> insert.param(column, value.orElse(null)));
        insert.update();
    }

    private List<Map<String, Optional<String>>> now(Touched row, MergedTable table, Collection<String> columns) {
        var select = columns.stream().map(MergeJournal::text).collect(Collectors.joining(", "));
        return keyed(row, "select %s from %s where %s for update".formatted(select, table.name(), where(row)))
                .query()
                .listOfRows()
                .stream()
                .map(MergeJournal::texts)
                .toList();
    }

    private StatementSpec keyed(Touched row, String sql) {
        var statement = db.sql(sql);
        row.key().forEach((column, value) -> statement.param("key_" + column, value.orElse(null)));
        return statement;
    }

    private static String where(Touched row) {
        return row.key().keySet().stream().map("`%1$s` = :key_%1$s"::formatted).collect(Collectors.joining(" and "));
    }

    private String columns(MergedTable table) {
        return db.sql("""
                        select column_name
                        from information_schema.columns
                        where table_schema = database()
                        and table_name = :table
                        and data_type not in ('longtext', 'mediumtext', 'longblob', 'mediumblob', 'blob')
                        and extra not like '%GENERATED%'
                        order by ordinal_position
                        """).param("table", table.name()).query(String.class).list().stream()
                .map(MergeJournal::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(String column) {
        return "cast(`%1$s` as char) as `%1$s`".formatted(column);
    }

    private static Map<String, Optional<String>> texts(Map<String, @Nullable Object> row) {
        var texts = new LinkedHashMap<String, Optional<String>>();
        row.forEach(
                (column, value) -> texts.put(column, Optional.ofNullable(value).map(Object::toString)));
        return texts;
    }

    private static Map<String, Optional<String>> only(
            Map<String, Optional<String>> values, Collection<String> columns) {
        var some = new HashMap<String, Optional<String>>();
        columns.forEach(column -> some.put(column, values.getOrDefault(column, Optional.empty())));
        return some;
    }
}
