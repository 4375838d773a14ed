package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks people and units up.
@Component
class StaffRegister {

    private final JdbcClient db;

    StaffRegister(JdbcClient db) {
        this.db = db;
    }

    Optional<Employee> employee(EmployeeId id) {
        return db.sql("""
                select employee_id, staff_number, display_name, sort_name, unit_id, unit_name, office_id, office_name,
                       manager
                from people_employee_v
                where employee_id = coalesce((select merged_into from people_employee where id = :id), :id)
                """).param("id", id.value()).query(StaffRegister::person).optional();
    }

    Optional<Employee> byStaffNumber(String number) {
        return db.sql("""
                select employee_id, staff_number, display_name, sort_name, unit_id, unit_name, office_id, office_name,
                       manager
                from people_employee_v
                where employee_id = (
                    select coalesce(merged_into, id)
                    from people_employee
                    where staff_number = :number)
                """).param("number", number).query(StaffRegister::person).optional();
    }

    /// Each of the three ways to begin has its own index, so each is asked alone.
    List<Employee> startingWith(String beginning, int limit, LocalDate day) {
        return db.sql("""
                select v.employee_id, v.staff_number, v.display_name, v.sort_name, v.unit_id, v.unit_name, v.office_id,
                       v.office_name, v.manager
                from (
                    (select id from people_employee
                     where sort_name like :pattern and merged_into is null and (left_on is null or left_on >= :day)
                     order by sort_name limit :limit)
                    union
                    (select id from people_employee
                     where display_name like :pattern and merged_into is null and (left_on is null or left_on >= :day)
                     order by display_name limit :limit)
                    union
                    (select id from people_employee
                     where staff_number like :pattern and merged_into is null and (left_on is null or left_on >= :day)
                     order by staff_number limit :limit)
                ) found
                join people_employee_v v on v.employee_id = found.id
                order by v.sort_name, v.staff_number
                limit :limit
                """)
                .param("pattern", literal(beginning) + "%")
                .param("day", day)
                .param("limit", limit)
                .query(StaffRegister::person)
                .list();
    }

    List<Unit> offices() {
        return db.sql("""
                select id, parent_id, office_id, name, kind, legal_kind
                from people_unit
                where valid_to is null
                and kind in ('REFERAT', 'OFFICE', 'MUNICIPAL_ENTERPRISE', 'SHAREHOLDING')
                order by name
                """).query(StaffRegister::unit).list();
    }

    Optional<Unit> unit(UnitId id) {
        return db.sql("""
                select id, parent_id, office_id, name, kind, legal_kind
                from people_unit
                where id = :id
                """).param("id", id.value()).query(StaffRegister::unit).optional();
    }

    int sizeOf(UnitId unit, LocalDate day) {
        return db.sql("""
                with recursive
                standing as (
                    select id, parent_id
                    from people_unit
                    where valid_from <= :day and (valid_to is null or valid_to >= :day)
                    union all
                    select unit_id, parent_id
                    from people_unit_history
                    where valid_from <= :day and valid_to >= :day
                ),
                below as (
                    select id
                    from standing
                    where id = :unit
                    union
                    select s.id
                    from standing s
                    join below b on b.id = s.parent_id
                )
                select count(distinct coalesce(e.merged_into, e.id))
                from below b
                join people_post p on p.unit_id = b.id
                join people_assignment a on a.post_id = p.id
                join people_employee e on e.id = a.employee_id
                where a.valid_from <= :day
                and (a.valid_to is null or a.valid_to >= :day)
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return !db.sql("select exists (select 1 from people_employee)")
                .query(Boolean.class)
                .single();
    }

    /// The wildcards of `like` taken at their word.
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Employee person(ResultSet row, int number) throws SQLException {
        return new Employee(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                row.getString("staff_number"),
                row.getString("display_name"),
                row.getString("sort_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new UnitId(row.getObject("office_id", UUID.class)),
                row.getString("office_name"),
                row.getBoolean("manager"));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                new UnitId(row.getObject("office_id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                LegalKind.valueOf(row.getString("legal_kind")));
    }
}
