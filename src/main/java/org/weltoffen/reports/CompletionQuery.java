package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One question to the database about the completion list: a filter turned into conditions and their values.
///
/// Columns stand bare on their side of each comparison, so that the indexes on year, office, status and names serve.
/// Only the second and later words of a name are searched by scanning, within the year. Counting leaves the staff out
/// where no condition asks about it: then an index of the ledger alone answers.
final class CompletionQuery {

    private static final String LEDGER = """
            from obligations_ledger_v l
            """;
    private static final String TABLES = LEDGER + """
            join people_employee_v e on e.employee_id = l.employee_id
            """;

    // a subquery rather than a join: a replaced certificate must not double the line
    private static final String COLUMNS = """
            select l.obligation_id, e.staff_number, e.sort_name, e.office_name, e.unit_name,
                   l.policy_name_de, l.policy_name_en, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.fulfilled_on,
                   (select max(c.number)
                    from certificates_issued_v c
                    where c.completion_id = l.completion_id) as certificate_number
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean asksAboutStaff;

    CompletionQuery(CompletionFilter filter, LocalDate today) {
        values.put("today", today);
        asksAboutStaff = filter.office() != null || !filter.text().isBlank();
        add("l.year = :year", "year", filter.year());
        if (filter.office() != null) {
            add("e.office_id = :office", "office", filter.office().value());
        }
        if (filter.wave() != null) {
            add("l.wave = :wave", "wave", filter.wave());
        }
        if (filter.mode() != null) {
            add("l.mode = :mode", "mode", filter.mode().name());
        }
        addStatuses(filter.statuses());
        addText(filter.text());
    }

    JdbcClient.StatementSpec lines(JdbcClient db, CompletionSort sort) {
        return ask(db, COLUMNS + TABLES + where() + order(sort));
    }

    JdbcClient.StatementSpec ids(JdbcClient db) {
        return ask(db, """
                select l.obligation_id
                """ + counted() + where());
    }

    JdbcClient.StatementSpec page(JdbcClient db, CompletionSort sort, int offset, int limit) {
        return ask(db, COLUMNS + TABLES + where() + order(sort) + """
                limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset);
    }

    JdbcClient.StatementSpec count(JdbcClient db) {
        return ask(db, """
                select count(*)
                """ + counted() + where());
    }

    JdbcClient.StatementSpec people(JdbcClient db) {
        return ask(db, """
                select count(distinct l.employee_id)
                """ + counted() + where());
    }

    /// Lines by stored status and whether they are overdue.
    JdbcClient.StatementSpec summary(JdbcClient db) {
        return ask(db, """
                select l.status, l.status = 'OPEN' and l.in_time_until < :today as overdue, count(*) as number_of_lines
                """ + counted() + where() + """
                group by l.status, overdue
                """);
    }

    private JdbcClient.StatementSpec ask(JdbcClient db, String sql) {
        return db.sql(sql).params(values);
    }

    private String counted() {
        return asksAboutStaff ? TABLES : LEDGER;
    }

    private String where() {
        return "where " + String.join("\n  and ", conditions) + "\n";
    }

    /// By name and by staff number the database walks an index and stops after the page: the id is part of every index,
    /// anything more would make it sort the whole year first. So two lines of one person stand in any order.
    private static String order(CompletionSort sort) {
        var direction = sort.descending() ? " desc" : "";
        var ties = ", e.sort_name, e.staff_number, l.obligation_id";
        return "order by "
                + switch (sort.by()) {
                    case NAME -> "e.sort_name%1$s, e.employee_id%1$s".formatted(direction);
                    case STAFF_NUMBER -> "e.staff_number" + direction;
                    case DUE -> "l.due_on" + direction + ties;
                    case STATUS -> STATUS_PLACE + direction + ties;
                }
                + "\n";
    }

    private static final String STATUS_PLACE = """
            case
              when l.status = 'OPEN' and l.in_time_until < :today then 0
              else field(l.status, 'OPEN', 'LAPSED', 'FULFILLED', 'RECOGNISED', 'PAUSED', 'EXEMPT')
            end""";

    private void addStatuses(Set<CompletionStatus> statuses) {
        if (statuses.isEmpty()) {
            return;
        }
        var either = new StringJoiner(" or ", "(", ")");
        var stored = new ArrayList<String>();
        for (var status : statuses) {
            switch (status) {
                case OVERDUE -> either.add("l.status = 'OPEN' and l.in_time_until < :today");
                case OPEN -> either.add("l.status = 'OPEN' and (l.in_time_until >= :today or l.due_on is null)");
                case LAPSED, FULFILLED, RECOGNISED, PAUSED, EXEMPT -> stored.add(status.name());
            }
        }
        if (!stored.isEmpty()) {
            either.add("l.status in (:statuses)");
            values.put("statuses", stored);
        }
        conditions.add(either.toString());
    }

    /// Every word has to begin a word of the name, or the staff number.
    private void addText(String text) {
        var number = 0;
        for (var word : text.split("[\\s,]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            var escaped = word.replaceAll("([!%_])", "!$1");
            var start = "start" + number;
            var space = "space" + number;
            var hyphen = "hyphen" + number;
            var apostrophe = "apostrophe" + number;
            conditions.add("""
                    (e.sort_name like :%s escape '!'
                     or e.sort_name like :%s escape '!'
                     or e.sort_name like :%s escape '!'
                     or e.sort_name like :%s escape '!'
                     or e.staff_number like :%1$s escape '!')""".formatted(start, space, hyphen, apostrophe));
            values.put(start, escaped + "%");
            values.put(space, "% " + escaped + "%");
            values.put(hyphen, "%-" + escaped + "%");
            values.put(apostrophe, "%'" + escaped + "%");
            number++;
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
