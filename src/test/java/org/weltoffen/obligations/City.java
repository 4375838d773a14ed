package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.progress.CompletionId;

/// Offices, people and completions for tests: the one place that knows where other modules keep them.
///
/// Writes past their façades, which would publish events and so let the listeners work before the test does.
final class City {

    private static final String SOURCE = "city-of-duties";
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final JdbcClient db;

    City(JdbcClient db) {
        this.db = db;
    }

    UnitId office(LegalKind legalKind) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_unit (id, unit_key, source, name, kind, legal_kind, office_id, valid_from)
                values (:id, :key, :source, :name, :kind, :legalKind, :id, '2000-01-01')
                """)
                .param("id", id)
                .param("key", id.toString())
                .param("source", SOURCE)
                .param("name", "Amt " + id)
                .param("kind", legalKind == LegalKind.ADMINISTRATION ? "OFFICE" : legalKind.name())
                .param("legalKind", legalKind.name())
                .update();
        db.sql("""
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values (:office, :office, 'Sachbearbeitung', 'MAIN', false, false)
                """).param("office", id).update();
        return new UnitId(id);
    }

    EmployeeId person(UnitId office) {
        return person(office, null, null);
    }

    /// Someone who has been there for long, unless a day is given.
    EmployeeId person(UnitId office, @Nullable LocalDate joinedOn, @Nullable LocalDate leftOn) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, left_on, unit_id, office_id, post_id)
                values (:id, :number, :source, 'Nguyễn Thị Lan', 'Nguyễn Thị Lan', :joinedOn, :leftOn, :office,
                    :office, :office)
                """)
                .param("id", id)
                .param("number", "C" + NUMBERS.incrementAndGet())
                .param("source", SOURCE)
                .param("office", office.value())
                .param("joinedOn", joinedOn == null ? LONG_AGO : joinedOn)
                .param("leftOn", leftOn)
                .update();
        return new EmployeeId(id);
    }

    /// Many people at once, at most 10,000.
    void crowd(UnitId office, int people, LocalDate joinedOn) {
        db.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, unit_id, office_id, post_id)
                with recursive digit as (
                    select 0 as n
                    union all
                    select n + 1
                    from digit
                    where n < 9
                )
                select uuid(), concat('C', :first + a.n + 10 * b.n + 100 * c.n + 1000 * d.n), :source, 'Nguyễn Thị Lan',
                    'Nguyễn Thị Lan', :joinedOn, :office, :office, :office
                from digit a, digit b, digit c, digit d
                where a.n + 10 * b.n + 100 * c.n + 1000 * d.n < :people
                """)
                .param("first", NUMBERS.addAndGet(people + 1) - people)
                .param("source", SOURCE)
                .param("joinedOn", joinedOn)
                .param("office", office.value())
                .param("people", people)
                .update();
    }

    void move(EmployeeId person, UnitId office) {
        db.sql("""
                update people_employee
                set unit_id = :office, office_id = :office, post_id = :office
                where id = :id
                """).param("office", office.value()).param("id", person.value()).update();
    }

    void leaves(EmployeeId person, LocalDate lastDay) {
        db.sql("""
                update people_employee
                set left_on = :day
                where id = :id
                """).param("day", lastDay).param("id", person.value()).update();
    }

    void neverCame(EmployeeId person) {
        db.sql("delete from people_employee where id = :id")
                .param("id", person.value())
                .update();
    }

    CompletionId completes(EmployeeId person, String course, String day) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into progress_completion
                    (completion_id, run_id, employee_id, course_id, course_version, completed_at)
                values (:id, uuid(), :person, :course, 1, :at)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("course", course)
                .param("at", LocalDate.parse(day).atTime(23, 30).atZone(ZONE).toInstant())
                .update();
        return new CompletionId(id);
    }

    /// Takes the people and what they learned off the map again and closes the offices, which no view shows then.
    void vanish() {
        db.sql("""
                delete c
                from progress_completion c
                join people_employee e on e.id = c.employee_id
                where e.source = :source
                """).param("source", SOURCE).update();
        db.sql("delete from people_employee where source = :source")
                .param("source", SOURCE)
                .update();
        db.sql("update people_unit set valid_to = valid_from where source = :source and valid_to is null")
                .param("source", SOURCE)
                .update();
    }

    static Audience of(UnitId... offices) {
        return new Audience(
                new Text("Beschäftigte der Ämter", "Staff of the offices"),
                Set.of(LegalKind.values()),
                Set.of(offices));
    }
}
