package org.weltoffen.certificates;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// An office and its people for tests; the one place that knows where the staff keeps them.
final class Townsfolk {

    private final JdbcClient db;
    private final UUID office = UUID.randomUUID();

    Townsfolk(JdbcClient db) {
        this.db = db;
    }

    /// Opens the office.
    Townsfolk in(LegalKind kind) {
        db.sql("""
                insert into people_unit (id, unit_key, source, name, kind, legal_kind, office_id, valid_from)
                values (:id, :key, 'townsfolk', 'Amt für Nachweise', 'OFFICE', :kind, :id, '2000-01-01')
                """)
                .param("id", office)
                .param("key", office.toString())
                .param("kind", kind.name())
                .update();
        db.sql("""
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values (:office, :office, 'Sachbearbeitung', 'MAIN', false, false)
                """).param("office", office).update();
        return this;
    }

    UnitId office() {
        return new UnitId(office);
    }

    EmployeeId person(String name) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, unit_id, office_id, post_id)
                values (:id, :number, 'townsfolk', :name, :name, '2015-04-01', :office, :office, :office)
                """)
                .param("id", id)
                .param("number", "T" + id.toString().substring(0, 12))
                .param("name", name)
                .param("office", office)
                .update();
        return new EmployeeId(id);
    }

    void isCalled(EmployeeId person, String name) {
        db.sql("""
                update people_employee
                set display_name = :name, sort_name = :name
                where id = :id
                """).param("name", name).param("id", person.value()).update();
    }

    void leaves(EmployeeId person, LocalDate lastDay) {
        db.sql("""
                update people_employee
                set left_on = :day
                where id = :id
                """).param("day", lastDay).param("id", person.value()).update();
    }
}
