package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People and their assignments in the database, for merging.
@Component
class PersonTable {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    PersonTable(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    Map<String, PersonState> byStaffNumber(Collection<String> numbers) {
        var people = new HashMap<String, PersonState>();
        db.sql("""
                select id, staff_number, source, display_name, sort_name, joined_on, left_on,
                       unit_id, office_id, post_id, erased_on
                from people_employee
                where staff_number in (:numbers)
                """)
                .param("numbers", numbers)
                .query(PersonTable::person)
                .list()
                .forEach(person -> people.put(person.staffNumber(), person));
        return people;
    }

    /// Staff numbers that were merged away, each with the one that remains.
    Map<String, String> mergedAway() {
        var remaining = new HashMap<String, String>();
        db.sql("""
                select f.staff_number as former, r.staff_number as remaining
                from people_employee f
                join people_employee r on r.id = f.merged_into
                """).query(row -> {
            remaining.put(row.getString("former"), row.getString("remaining"));
        });
        return remaining;
    }

    /// The newest assignment of each.
    Map<UUID, Assignment> lastAssignments(Collection<UUID> people) {
        var last = new HashMap<UUID, Assignment>();
        if (people.isEmpty()) {
            return last;
        }
        db.sql("""
                select id, employee_id, post_id, part_time, valid_from, valid_to
                from people_assignment
                where employee_id in (:people)
                order by employee_id, valid_from
                """)
                .param("people", people)
                .query(PersonTable::assignment)
                .list()
                .forEach(assignment -> last.put(assignment.employee(), assignment));
        return last;
    }

    /// Staff numbers that other sources answer for on the day.
    Set<String> numbersOfOtherSources(String source, LocalDate day) {
        return new HashSet<>(db.sql("""
                select staff_number
                from people_employee
                where source <> :source
                and merged_into is null
                and (left_on is null or left_on >= :day)
                """)
                .param("source", source)
                .param("day", day)
                .query(String.class)
                .list());
    }

    /// Staff numbers of the source's people who are there on the day, with their ids.
    Map<String, UUID> present(String source, LocalDate day) {
        var people = new HashMap<String, UUID>();
        db.sql("""
                select id, staff_number
                from people_employee
                where source = :source
                and merged_into is null
                and (left_on is null or left_on >= :day)
                """).param("source", source).param("day", day).query(row -> {
            people.put(row.getString("staff_number"), row.getObject("id", UUID.class));
        });
        return people;
    }

    /// How many people of the source are there on the day.
    int countPresent(String source, LocalDate day) {
        return db.sql("""
                select count(*)
                from people_employee
                where source = :source
                and merged_into is null
                and (left_on is null or left_on >= :day)
                """)
                .param("source", source)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /// Takes people out who never were, with all their assignments.
    void removePeople(List<UUID> people) {
        Windows.write(batches, "delete from people_assignment where employee_id = ?", people, id -> new Object[] {id});
        Windows.write(batches, "delete from people_employee where id = ?", people, id -> new Object[] {id});
    }

    void removeAssignments(List<UUID> assignments) {
        Windows.write(batches, "delete from people_assignment where id = ?", assignments, id -> new Object[] {id});
    }

    void storePeople(List<PersonState> people) {
        Windows.write(batches, """
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, left_on,
                     unit_id, office_id, post_id, erased_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update
                    source = values(source),
                    display_name = values(display_name),
                    sort_name = values(sort_name),
                    joined_on = values(joined_on),
                    left_on = values(left_on),
                    unit_id = values(unit_id),
                    office_id = values(office_id),
                    post_id = values(post_id),
                    erased_on = values(erased_on)
                """, people, p -> new Object[] {
            p.id(),
            p.staffNumber(),
            p.source(),
            p.displayName(),
            p.sortName(),
            p.joinedOn(),
            p.leftOn(),
            p.unit(),
            p.office(),
            p.post(),
            p.erasedOn()
        });
    }

    void storeAssignments(List<Assignment> assignments) {
        Windows.write(batches, """
                insert into people_assignment (id, employee_id, post_id, part_time, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update
                    post_id = values(post_id),
                    part_time = values(part_time),
                    valid_to = values(valid_to)
                """, assignments, a ->
                new Object[] {a.id(), a.employee(), a.post(), a.partTime(), a.validFrom(), a.validTo()});
    }

    /// These people are gone; nothing of them is deleted.
    void leave(List<UUID> people, LocalDate lastDay) {
        Windows.write(batches, """
                update people_employee
                set left_on = greatest(joined_on, ?)
                where id = ?
                """, people, id -> new Object[] {lastDay, id});
        Windows.write(batches, """
                update people_assignment
                set valid_to = greatest(valid_from, ?)
                where employee_id = ?
                and (valid_to is null or valid_to > ?)
                """, people, id -> new Object[] {lastDay, id, lastDay});
    }

    private static PersonState person(ResultSet row, int number) throws SQLException {
        return new PersonState(
                row.getObject("id", UUID.class),
                row.getString("staff_number"),
                row.getString("source"),
                row.getString("display_name"),
                row.getString("sort_name"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getObject("post_id", UUID.class),
                row.getObject("erased_on", LocalDate.class));
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("employee_id", UUID.class),
                row.getObject("post_id", UUID.class),
                row.getInt("part_time"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
