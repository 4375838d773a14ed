package org.weltoffen.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;
import org.weltoffen.people.UnitKind;
import org.weltoffen.people.spi.PersonLine;
import org.weltoffen.people.spi.StaffFile;
import org.weltoffen.people.spi.StaffSource;
import org.weltoffen.people.spi.UnitLine;

/// One office whose people really are on the staff, for tests that commit.
final class Hamlet implements StaffSource {

    private static final String NAME = "hamlet";
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final int PEOPLE = 12;

    private final JdbcClient db;

    Hamlet(JdbcClient db) {
        this.db = db;
    }

    List<EmployeeId> settle(Staff staff, LocalDate today) {
        staff.merge(this, today);
        return numbers()
                .map(number -> staff.byStaffNumber(number).orElseThrow().id())
                .toList();
    }

    private static Stream<String> numbers() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(number -> NAME + "." + number);
    }

    @Override
    public String key() {
        return NAME;
    }

    @Override
    public StaffFile read() {
        var office = new UnitLine(1, NAME, "Standesamt", UnitKind.OFFICE, null, FOUNDED);
        return new StaffFile(List.of(office), numbers().map(Hamlet::person).toList());
    }

    private static PersonLine person(String number) {
        return new PersonLine(
                1,
                number,
                "Nguyễn Thị Lan",
                null,
                NAME,
                "Sachbearbeitung",
                ContactIntensity.MAIN,
                false,
                false,
                100,
                FOUNDED,
                null);
    }

    /// Takes the people and what they learned off the map again and closes the office, which no view shows then.
    void vanish() {
        delete("delete w from progress_answer w join progress_attempt a on a.attempt_id = w.attempt_id "
                + "join progress_run r on r.run_id = a.run_id join people_employee e on e.id = r.employee_id");
        delete("delete a from progress_attempt a join progress_run r on r.run_id = a.run_id "
                + "join people_employee e on e.id = r.employee_id");
        delete("delete s from progress_step s join progress_run r on r.run_id = s.run_id "
                + "join people_employee e on e.id = r.employee_id");
        delete("delete r from progress_run r join people_employee e on e.id = r.employee_id");
        delete("delete c from progress_completion c join people_employee e on e.id = c.employee_id");
        delete("delete a from people_assignment a join people_employee e on e.id = a.employee_id");
        delete("delete e from people_employee e");
        delete("delete e from people_import e");
        db.sql("update people_unit set valid_to = valid_from where source = :source and valid_to is null")
                .param("source", NAME)
                .update();
    }

    private void delete(String sql) {
        db.sql(sql + " where e.source = :source").param("source", NAME).update();
    }
}
