package org.weltoffen.obligations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.language.Text;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;
import org.weltoffen.progress.CompletionId;

/// Offices, people and completions for tests: the one place that knows where other modules keep them.
final class City {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final JdbcClient db;

    City(JdbcClient db) {
        this.db = db;
    }

    UnitId office(LegalKind legalKind) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_stand_in_unit (unit_id, office_id, name, kind, legal_kind)
                values (:id, :id, :name, 'OFFICE', :legalKind)
                """)
                .param("id", id)
                .param("name", "Amt " + id)
                .param("legalKind", legalKind.name())
                .update();
        return new UnitId(id);
    }

    EmployeeId person(UnitId office) {
        return person(office, null, null);
    }

    EmployeeId person(UnitId office, @Nullable LocalDate joinedOn, @Nullable LocalDate leftOn) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_stand_in_employee
                    (employee_id, staff_number, display_name, sort_name, unit_id, manager, contact, joined_on, left_on)
                values (:id, :number, 'Nguyễn Thị Lan', 'Nguyễn Thị Lan', :office, false, 'MAIN', :joinedOn, :leftOn)
                """)
                .param("id", id)
                .param("number", id.toString())
                .param("office", office.value())
                .param("joinedOn", joinedOn)
                .param("leftOn", leftOn)
                .update();
        return new EmployeeId(id);
    }

    void move(EmployeeId person, UnitId office) {
        db.sql("""
                update people_stand_in_employee
                set unit_id = :office
                where employee_id = :id
                """).param("office", office.value()).param("id", person.value()).update();
    }

    CompletionId completes(EmployeeId person, String course, String day) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into progress_stand_in_completion
                    (completion_id, employee_id, course_id, course_version, completed_at)
                values (:id, :person, :course, 1, :at)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("course", course)
                .param("at", LocalDate.parse(day).atTime(23, 30).atZone(ZONE).toInstant())
                .update();
        return new CompletionId(id);
    }

    static Audience of(UnitId... offices) {
        return new Audience(
                new Text("Beschäftigte der Ämter", "Staff of the offices"),
                Set.of(LegalKind.values()),
                Set.of(offices));
    }
}
