package org.weltoffen.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.spi.Brought;
import org.weltoffen.people.spi.MergedTable;
import org.weltoffen.people.spi.PartOfMerge;

/// Mails go to the record that remains. Address and wishes of that record count; those of the former one only where it
/// has none. Of two mails of one kind and day, the one that still waits at the former record is not sent.
@Component
class MailOfMerge implements PartOfMerge {

    private final JdbcClient db;

    MailOfMerge(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.ofPeople("notices_address", "employee_id"),
                MergedTable.ofPeople("notices_preference", "employee_id"),
                MergedTable.ofPeople("notices_mail", "id"));
    }

    @Override
    public List<Brought> preview(EmployeeId former, EmployeeId remaining) {
        return List.of(Brought.uncounted("mail"));
    }

    @Override
    public void merge(EmployeeId former, EmployeeId remaining) {
        moveIfNone("notices_address", former, remaining);
        moveIfNone("notices_preference", former, remaining);
        dropDoubles(former, remaining);
        moveMails(former, remaining);
    }

    private void moveIfNone(String table, EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update %1$s
                set employee_id = :remaining
                where employee_id = :former
                and not exists (select 1 from %1$s own where own.employee_id = :remaining)
                """.formatted(table))
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    private void dropDoubles(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update notices_mail m
                join notices_mail own on own.employee_id = :remaining and own.template = m.template and own.day = m.day
                set m.state = 'DROPPED'
                where m.employee_id = :former
                and m.state = 'WAITING'
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }

    private void moveMails(EmployeeId former, EmployeeId remaining) {
        db.sql("""
                update notices_mail m
                left join notices_mail own
                  on own.employee_id = :remaining and own.template = m.template and own.day = m.day
                set m.employee_id = :remaining
                where m.employee_id = :former
                and own.id is null
                """)
                .param("remaining", remaining.value())
                .param("former", former.value())
                .update();
    }
}
