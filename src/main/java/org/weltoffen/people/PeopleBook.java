package org.weltoffen.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;

/// The staff of any day, for the personnel department. Every look at names is on record.
@Component
public class PeopleBook {

    private static final String ROWS = """
            select coalesce(r.id, e.id) as id, coalesce(r.staff_number, e.staff_number) as staff_number,
                   coalesce(r.sort_name, e.sort_name) as sort_name, coalesce(h.name, u.name) as unit_name,
                   coalesce(oh.name, o.name) as office_name, p.title, p.contact, p.manager, p.integration_task,
                   a.part_time, a.valid_from, a.valid_to
            """;
    private static final String PLACES = """
            from people_employee e
            left join people_employee r on r.id = e.merged_into
            join people_assignment a on a.employee_id = e.id
            join people_post p on p.id = a.post_id
            join people_unit u on u.id = p.unit_id
            left join people_unit_history h
              on h.unit_id = u.id and h.valid_from <= :day and h.valid_to >= :day
            join people_unit o on o.id = coalesce(h.office_id, u.office_id)
            left join people_unit_history oh
              on oh.unit_id = o.id and oh.valid_from <= :day and oh.valid_to >= :day
            """;
    /// Of several records of one person that have a post on the day, only one is listed.
    private static final String ON_DAY = """
            where a.valid_from <= :day
            and (a.valid_to is null or a.valid_to >= :day)
            and (e.merged_into is null or not exists (
                select 1
                from people_employee same
                join people_assignment there on there.employee_id = same.id
                where (same.id = e.merged_into or (same.merged_into = e.merged_into and same.id < e.id))
                and there.valid_from <= :day
                and (there.valid_to is null or there.valid_to >= :day)))
            and (:text = '' or e.sort_name like :pattern or e.display_name like :pattern
                 or e.staff_number like :pattern
                 or exists (select 1 from people_employee f
                     where f.merged_into = e.id and f.staff_number like :pattern))
            and (:office is null or o.id = :office)
            """;

    private final JdbcClient db;
    private final Visibility visibility;
    private final AuditTrail trail;
    private final Clock clock;

    PeopleBook(JdbcClient db, Visibility visibility, AuditTrail trail, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.trail = trail;
        this.clock = clock;
    }

    /// Notes that somebody opened the list, once per visit.
    @Transactional
    public void opened(PeopleFilter filter) {
        check();
        trail.look(Purpose.TRAINING.name(), "list:people", "Personenliste geöffnet, Stand " + filter.day());
    }

    /// The people of the day by name, from `offset` on, at most `limit` of them.
    @ReadOnly
    public List<PersonOnDay> page(PeopleFilter filter, int offset, int limit) {
        check();
        return with(
                        filter,
                        db.sql(ROWS + PLACES + ON_DAY
                                + "order by e.sort_name, e.staff_number limit :limit offset :offset"))
                .param("limit", limit)
                .param("offset", offset)
                .query(PeopleBook::person)
                .list();
    }

    @ReadOnly
    public int count(PeopleFilter filter) {
        check();
        return with(filter, db.sql("select count(*) " + PLACES + ON_DAY))
                .query(Integer.class)
                .single();
    }

    /// Everything the person did here under any staff number, the newest post first, with the names units have today.
    /// The look is on record.
    @Transactional
    public List<PersonOnDay> posts(EmployeeId person) {
        check();
        trail.look(Purpose.TRAINING.name(), "employee:" + person.value(), "Stellen einer Person angesehen");
        return db.sql(ROWS + PLACES + "where e.id = :person or e.merged_into = :person order by a.valid_from desc")
                .param("day", today())
                .param("person", person.value())
                .query(PeopleBook::person)
                .list();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void check() {
        visibility.require(Fact.NAME);
        visibility.require(Fact.DATES);
    }

    private static StatementSpec with(PeopleFilter filter, StatementSpec query) {
        return query.param("day", filter.day())
                .param("text", filter.text())
                .param("pattern", StaffRegister.literal(filter.text()) + "%")
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value());
    }

    private static PersonOnDay person(ResultSet row, int number) throws SQLException {
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
