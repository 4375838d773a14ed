package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.Accounts;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeper of what the people module holds about a person, and of the account that goes with the staff number.
///
/// Names give way to a dash once someone has left: on request, or at the end of the third calendar year after leaving.
/// The staff number stays, because without it the next file of the personnel department would bring the name back.
@Component
class StaffKeeper implements PersonalData {

    private static final int FULL_YEARS_KEPT = 3;

    private final JdbcClient db;
    private final Accounts accounts;
    private final DeliveryTraces deliveries;
    private final MergeTraces merges;
    private final StaffVersion version;
    private final Clock clock;

    StaffKeeper(
            JdbcClient db,
            Accounts accounts,
            DeliveryTraces deliveries,
            MergeTraces merges,
            StaffVersion version,
            Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.deliveries = deliveries;
        this.merges = merges;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "people_employee",
                "people_assignment",
                "people_name_start",
                "people_delivery",
                "people_delivery_part",
                "people_delivery_line",
                "people_merge",
                "people_merge_row",
                "access_account",
                "access_role");
    }

    @Override
    @ReadOnly
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        var held = new TreeMap<String, List<Map<String, Object>>>();
        held.put("people_employee", employee(person));
        held.put("people_assignment", assignments(person));
        // the name again, from each of its words on
        held.put("people_name_start", List.of());
        held.put("people_delivery_line", deliveries.of(person));
        // files are not read for one person; what they change about them is among the lines
        held.put("people_delivery", List.of());
        held.put("people_delivery_part", List.of());
        held.put("people_merge", merges.of(person));
        // how to take a merge back; every row in it stands in the table it comes from
        held.put("people_merge_row", List.of());
        held.put("access_account", new ArrayList<>());
        held.put("access_role", new ArrayList<>());
        staffNumbers(person)
                .map(accounts::heldAbout)
                .forEach(account ->
                        account.forEach((table, rows) -> held.merge(table, rows, (some, more) -> Stream.of(some, more)
                                .flatMap(List::stream)
                                .toList())));
        return held;
    }

    @Override
    @ReadOnly
    public List<DataSubject> formerRecords(DataSubject person) {
        return db.sql("""
                        select id
                        from people_employee
                        where merged_into = :id
                        order by id
                        """).param("id", person.value()).query(UUID.class).list().stream()
                .map(DataSubject::new)
                .toList();
    }

    @Override
    @Transactional
    public int erase(DataSubject person) {
        var erased = eraseNames(person);
        if (erased == 0) {
            return 0;
        }
        // an import undone later would bring the names back
        version.next();
        return erased
                + deliveries.erase(person)
                + merges.erase(person)
                + staffNumbers(person).mapToInt(accounts::remove).sum();
    }

    /// The person's own and those that were merged away.
    private Stream<String> staffNumbers(DataSubject person) {
        return db.sql("""
                select staff_number
                from people_employee
                where id = :id
                or merged_into = :id
                order by id
                """).param("id", person.value()).query(String.class).list().stream();
    }

    private int eraseNames(DataSubject person) {
        return db.sql("""
                update people_employee
                set display_name = '–', sort_name = '–', erased_on = :today
                where id = :id
                and left_on < :today
                and erased_on is null
                """)
                        .param("id", person.value())
                        .param("today", LocalDate.now(clock))
                        .update()
                + eraseFormerNames(LocalDate.now(clock));
    }

    @Override
    @Transactional
    public int retain(LocalDate today) {
        var erased = db.sql("""
                update people_employee
                set display_name = '–', sort_name = '–', erased_on = :today
                where left_on < :limit
                and merged_into is null
                and erased_on is null
                """)
                .param("today", today)
                .param("limit", today.withDayOfYear(1).minusYears(FULL_YEARS_KEPT))
                .update();
        if (erased > 0) {
            version.next();
        }
        return erased + eraseFormerNames(today) + deliveries.retain(today) + merges.retain(today);
    }

    /// A record that was merged away follows the one that remains.
    private int eraseFormerNames(LocalDate today) {
        return db.sql("""
                update people_employee f
                join people_employee r on r.id = f.merged_into
                set f.display_name = '–', f.sort_name = '–', f.erased_on = :today
                where r.erased_on is not null
                and f.erased_on is null
                """).param("today", today).update();
    }

    private List<Map<String, Object>> employee(DataSubject person) {
        return db.sql("""
                select e.staff_number, e.display_name, e.sort_name, e.joined_on, e.left_on, u.name as unit,
                       o.name as office
                from people_employee e
                join people_unit u on u.id = e.unit_id
                join people_unit o on o.id = e.office_id
                where e.id = :id
                or e.merged_into = :id
                order by e.merged_into is not null, e.id
                """)
                .param("id", person.value())
                .query(StaffKeeper::filled)
                .list();
    }

    private List<Map<String, Object>> assignments(DataSubject person) {
        return db.sql("""
                select u.name as unit, p.title as post, p.contact, p.manager, p.integration_task, a.part_time,
                       a.valid_from, a.valid_to
                from people_assignment a
                join people_post p on p.id = a.post_id
                join people_unit u on u.id = p.unit_id
                where a.employee_id in (select id from people_employee where id = :id or merged_into = :id)
                order by a.valid_from
                """)
                .param("id", person.value())
                .query(StaffKeeper::filled)
                .list();
    }

    /// A row without its empty columns.
    static Map<String, Object> filled(ResultSet row, int number) throws SQLException {
        var columns = row.getMetaData();
        var filled = new LinkedHashMap<String, Object>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            var value = row.getObject(column);
            if (value != null) {
                filled.put(columns.getColumnLabel(column), value);
            }
        }
        return filled;
    }
}
