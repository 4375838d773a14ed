package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// One question to the database about the staff of a day: a filter turned into conditions and their values.
///
/// The database walks the staff by name and stops after the page, also in a million. People sought by name, or those of
/// a small office, are found first and sorted at the end. The joins are told so.
final class PeopleQuery {

    private static final String COLUMNS = """
            select e.id as record, e.sort_name as record_name, coalesce(r.id, e.id) as id,
                   coalesce(r.staff_number, e.staff_number) as staff_number, coalesce(r.sort_name, e.sort_name) as sort_name,
                   coalesce(h.name, u.name) as unit_name, coalesce(oh.name, o.name) as office_name, p.title, p.contact,
                   p.manager, p.integration_task, a.part_time, a.valid_from, a.valid_to
            """;

    private static final String EVERY_RECORD = "from people_employee e\n";

    /// Records of all who are called so, under whichever of them. Where nobody was merged yet the database takes the
    /// index of those who were for useless, and would read all staff for each name.
    private static final String NAMED_RECORDS = """
            from (
                select e.id
                from people_name_start n
                straight_join people_employee f on f.id = n.employee_id
                straight_join people_employee e on e.id = coalesce(f.merged_into, f.id)
                where n.start like :called escape '!'
                union
                select e.id
                from people_name_start n
                straight_join people_employee f on f.id = n.employee_id
                straight_join people_employee e force index (people_employee_merged_into)
                    on e.merged_into = coalesce(f.merged_into, f.id)
                where n.start like :called escape '!'
            ) named
            straight_join people_employee e on e.id = named.id
            """;

    private static final String OFFICE = """
            %1$s people_post p on p.id = a.post_id
            %1$s people_unit u on u.id = p.unit_id
            left join people_unit_history h
              on h.unit_id = u.id and h.valid_from <= :day and h.valid_to >= :day
            %1$s people_unit o on o.id = coalesce(h.office_id, u.office_id)
            """;

    private static final String POSTS = """
            left join people_employee r on r.id = e.merged_into
            %1$s people_assignment a on a.employee_id = e.id
            """ + OFFICE + """
            left join people_unit_history oh
              on oh.unit_id = o.id and oh.valid_from <= :day and oh.valid_to >= :day
            """;

    private static final String ON_DAY = "a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)";

    /// Of several records of one person that have a post on the day, only one is listed.
    private static final String LISTED_ONCE = """
            a.employee_id not in (
                select m.id
                from people_employee m
                where m.merged_into is not null
                and (exists (
                        select 1
                        from people_assignment there
                        where there.employee_id = m.merged_into
                        and there.valid_from <= :day
                        and (there.valid_to is null or there.valid_to >= :day))
                    or exists (
                        select 1
                        from people_employee same
                        straight_join people_assignment there on there.employee_id = same.id
                        where same.merged_into = m.merged_into and same.id < m.id
                        and there.valid_from <= :day
                        and (there.valid_to is null or there.valid_to >= :day))))""";

    /// So many are sorted sooner than a page of them is met on the way through a million.
    private static final int FEW = 2_000;

    private final List<String> conditions = new ArrayList<>(List.of(ON_DAY, LISTED_ONCE));
    private final Map<String, Object> values = new HashMap<>();
    private final boolean byName;
    private final boolean byOffice;

    PeopleQuery(PeopleFilter filter) {
        var patterns = NameSearch.patterns(filter.text());
        byName = !patterns.isEmpty();
        byOffice = filter.office() != null;
        values.put("day", filter.day());
        if (filter.office() != null) {
            add(
                    "coalesce(h.office_id, u.office_id) = :office",
                    "office",
                    filter.office().value());
        }
        addPatterns(patterns);
    }

    /// Where a record stands in the list.
    record Place(String name, UUID record) {}

    /// A line of the list and where it stands.
    record Row(PersonOnDay person, Place place) {}

    /// @param all how many lines the list has
    /// @param after the line before the first one that counts; null for the very first
    List<Row> page(JdbcClient db, int all, @Nullable Place after, int offset, int limit) {
        if (after != null) {
            conditions.add("e.sort_name >= :afterName and (e.sort_name > :afterName or e.id > :afterRecord)");
            values.put("afterName", after.name());
            values.put("afterRecord", after.record());
        }
        return ask(db, COLUMNS + tables(isSmallOffice(all) ? "join" : "straight_join") + where() + """
                order by e.sort_name, e.id
                limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Row(
                        person(row), new Place(row.getString("record_name"), row.getObject("record", UUID.class))))
                .list();
    }

    /// Unless names are sought, posts are counted without asking who has them: a tenth of the work.
    int count(JdbcClient db) {
        var posts = "from people_assignment a\n" + (byOffice ? OFFICE.formatted("join") : "");
        return ask(db, "select count(*)\n" + (byName ? tables("straight_join") : posts) + where())
                .query(Integer.class)
                .single();
    }

    /// All posts somebody had under any record, the newest first, with the names units have on the day.
    static List<PersonOnDay> posts(JdbcClient db, EmployeeId person, LocalDate day) {
        return db.sql(COLUMNS + EVERY_RECORD + POSTS.formatted("join") + """
                where e.id = :person or e.merged_into = :person
                order by a.valid_from desc
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> person(row))
                .list();
    }

    /// Whether the database passes over the lines before a page, rather than sorting all lines for each.
    ///
    /// @param all how many lines the list has
    boolean isWalked(int all) {
        return !byName && !isSmallOffice(all);
    }

    private boolean isSmallOffice(int all) {
        return byOffice && !byName && all < FEW;
    }

    private String tables(String join) {
        return (byName ? NAMED_RECORDS : EVERY_RECORD) + POSTS.formatted(join);
    }

    private String where() {
        return "where " + String.join("\nand ", conditions) + "\n";
    }

    private void addPatterns(List<String> patterns) {
        if (!patterns.isEmpty()) {
            values.put("called", patterns.getFirst());
            patterns.stream().skip(1).forEach(this::addAnother);
        }
    }

    private void addAnother(String pattern) {
        var also = "called" + values.size();
        add("""
                coalesce(e.merged_into, e.id) in (
                    select coalesce(f.merged_into, f.id)
                    from people_name_start n
                    join people_employee f on f.id = n.employee_id
                    where n.start like :%s escape '!')""".formatted(also), also, pattern);
    }

    private StatementSpec ask(JdbcClient db, String sql) {
        return db.sql(sql).params(values);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static PersonOnDay person(ResultSet row) throws SQLException {
        return new PersonOnDay(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("staff_number"),
                row.getString("sort_name"),
                row.getString("unit_name"),
                row.getString("office_name"),
                row.getString("title"),
                ContactIntensity.valueOf(row.getString("contact")),
                row.getBoolean("manager"),
                row.getBoolean("integration_task"),
                row.getInt("part_time"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
