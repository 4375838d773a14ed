package org.weltoffen.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.NameSearch;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.CompletionSort.By;

/// One question to the database about the lines of the completion list: a filter turned into conditions and their
/// values.
///
/// Columns stand bare on their side of each comparison, so that the indexes on cycle, office, status and names serve.
final class CompletionQuery {

    // a subquery rather than a join: a replaced certificate must not double the line
    private static final String COLUMNS = """
            select l.obligation_id, e.staff_number, e.sort_name, coalesce(o.name, '') as office_name,
                   if(e.office_id = l.office_id, e.unit_name, '') as unit_name,
                   l.policy_name_de, l.policy_name_en, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.fulfilled_on,
                   (select max(c.number)
                    from certificates_issued_v c
                    where c.completion_id = l.completion_id) as certificate_number
            """;

    private static final String OFFICE = "left join people_office_v o on o.office_id = l.office_id\n";

    private static final UUID NONE = new UUID(0, 0);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Walk walk = Walk.PEOPLE;

    /// @param cycles those of the year; by them the database passes over other years without reading their rows
    CompletionQuery(CompletionFilter filter, List<UUID> cycles, LocalDate today) {
        values.put("today", today);
        add("l.cycle_id in (:cycles)", "cycles", cycles.isEmpty() ? List.of(NONE) : cycles);
        if (filter.wave() != null) {
            add("l.wave = :wave", "wave", filter.wave());
        }
        if (filter.mode() != null) {
            add("l.mode = :mode", "mode", filter.mode().name());
        }
        addStatuses(filter.statuses());
        if (filter.office() != null) {
            add("l.office_id = :office", "office", filter.office().value());
        }
        addText(filter.text());
    }

    /// Where the database begins. It is told, since it cannot know how rare the lines are.
    enum Walk {
        /// With the people by name or number, asking for the lines of each, until the page is full.
        PEOPLE("""
                from people_employee_v e
                straight_join obligations_ledger_v l on l.employee_id = e.employee_id
                """),
        /// With all lines, sorting them by person at the end.
        LINES("""
                from obligations_ledger_v l
                straight_join people_employee_v e on e.employee_id = l.employee_id
                """),
        /// With the people who are called so, sorting their lines at the end.
        NAMED("""
                from (
                    select distinct n.employee_id
                    from people_name_start_v n
                    where n.start like :called escape '!'
                ) named
                straight_join people_employee_v e on e.employee_id = named.employee_id
                straight_join obligations_ledger_v l on l.employee_id = e.employee_id
                """);

        private static final int LINES_ON_A_PAGE = 50;
        private static final int COST_OF_SORTING = 3;

        private final String tables;

        Walk(String tables) {
            this.tables = tables;
        }

        /// What finds a page soonest.
        ///
        /// @param sought lines that the filter lets through
        /// @param year lines of the whole year
        static Walk toPage(int sought, int year) {
            return cheaper(sought, (double) LINES_ON_A_PAGE * year / Math.max(1, sought));
        }

        /// What finds all lines soonest.
        static Walk toAll(int sought, int year) {
            return cheaper(sought, year);
        }

        private static Walk cheaper(int sought, double peopleAsked) {
            return (double) COST_OF_SORTING * sought < peopleAsked ? LINES : PEOPLE;
        }
    }

    CompletionQuery by(Walk other) {
        walk = other;
        return this;
    }

    CompletionQuery dueOn(@Nullable LocalDate day) {
        conditions.add("l.due_on <=> :dueOn");
        values.put("dueOn", day);
        return this;
    }

    /// How many lines of a year stand alike, as the ledger has counted them.
    ///
    /// @param office whose lines; null for those of all
    static JdbcClient.StatementSpec tally(JdbcClient db, int year, @Nullable UnitId office) {
        return db.sql("""
                select l.cycle_id, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.untied,
                       sum(l.number_of_rows) as lines_alike
                from obligations_standing_v l
                where l.year = :year
                %s
                group by l.cycle_id, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.untied
                having lines_alike <> 0
                """.formatted(office == null ? "" : "and l.office_id = :office"))
                .param("year", year)
                .param("office", office == null ? null : office.value());
    }

    /// The same of the lines that the filter lets through.
    JdbcClient.StatementSpec standings(JdbcClient db) {
        return ask(db, """
                select l.cycle_id, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.untied,
                       count(*) as lines_alike
                """ + walk.tables + where() + """
                group by l.cycle_id, l.mode, l.wave, l.status, l.due_on, l.in_time_until, l.untied
                """);
    }

    /// Lines in order of name.
    JdbcClient.StatementSpec lines(JdbcClient db) {
        return ask(db, COLUMNS + walk.tables + OFFICE + where() + order(CompletionSort.BY_NAME));
    }

    /// The lines with those ids, in any order.
    static JdbcClient.StatementSpec lines(JdbcClient db, List<UUID> ids) {
        return db.sql(COLUMNS + Walk.LINES.tables + OFFICE + "where l.obligation_id in (:ids)")
                .param("ids", ids);
    }

    JdbcClient.StatementSpec ids(JdbcClient db) {
        return ask(db, """
                select l.obligation_id
                """ + walk.tables + where());
    }

    /// What is skipped on the way to a page is not read more of than this. Always in order of the staff, for whoever
    /// sorts by something else asks for one value of it at a time.
    ///
    /// @param from the line to begin with, all before it are passed over at once; null for the very first
    List<Line> page(JdbcClient db, CompletionSort sort, @Nullable Line from, int offset, int limit) {
        if (from != null) {
            begin(sort, from);
        }
        return ask(
                        db,
                        "select l.obligation_id, e.employee_id, e.sort_name, e.staff_number\n"
                                + walk.tables + where() + order(sort) + """
                limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Line(
                        row.getObject("obligation_id", UUID.class),
                        row.getObject("employee_id", UUID.class),
                        row.getString("sort_name"),
                        row.getString("staff_number")))
                .list();
    }

    private void begin(CompletionSort sort, Line from) {
        values.put("fromNumber", from.staffNumber());
        values.put("fromName", from.sortName());
        values.put("fromPerson", from.person());
        var condition = sort.by() == By.STAFF_NUMBER
                ? "e.staff_number >= :fromNumber"
                : "e.sort_name >= :fromName and (e.sort_name > :fromName or e.employee_id >= :fromPerson)";
        conditions.add(isBackwards(sort) ? condition.replace('>', '<') : condition);
    }

    /// A line and what puts it where it stands.
    record Line(UUID obligation, UUID person, String sortName, String staffNumber) {}

    private JdbcClient.StatementSpec ask(JdbcClient db, String sql) {
        return db.sql(sql).params(values);
    }

    private String where() {
        return "where not l.untied\n  and " + String.join("\n  and ", conditions) + "\n";
    }

    /// Going from person to person the database walks an index and stops after the page. The id is part of the index of
    /// names, and nobody shares a staff number: anything more would make it sort the whole year first. The lines of
    /// one person then stand as they are found, which is the same every time.
    private String order(CompletionSort sort) {
        var direction = isBackwards(sort) ? " desc" : "";
        var person = sort.by() == By.STAFF_NUMBER
                ? "e.staff_number" + direction
                : "e.sort_name%1$s, e.employee_id%1$s".formatted(direction);
        return "order by " + person + (walk == Walk.PEOPLE ? "\n" : ", l.obligation_id\n");
    }

    private static boolean isBackwards(CompletionSort sort) {
        return sort.isByStaff() && sort.descending();
    }

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

    /// The first pattern leaves the fewest people, so the database begins with it.
    private void addText(String text) {
        for (var beginning : NameSearch.patterns(text)) {
            if (walk == Walk.NAMED) {
                var also = "called" + values.size();
                add("""
                        exists (
                            select 1
                            from people_name_start_v n
                            where n.employee_id = e.employee_id
                            and n.start like :%s escape '!')""".formatted(also), also, beginning);
            } else {
                walk = Walk.NAMED;
                values.put("called", beginning);
            }
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
