package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.StaffImported;
import org.weltoffen.platform.ReadOnly;

/// Where people get their mail.
///
/// Staff lists know no addresses. Where the city derives them from the staff number, as many do, the pattern
/// `weltoffen.notices.addresses` says how: `{number}@stadt.example`. An address entered by hand stays.
@Service
public class AddressBook {

    private final JdbcClient db;
    private final String pattern;
    private final Clock clock;

    AddressBook(JdbcClient db, @Value("${weltoffen.notices.addresses:}") String pattern, Clock clock) {
        this.db = db;
        this.pattern = pattern;
        this.clock = clock;
    }

    /// Enters an address, or another one.
    @Transactional
    public void enter(EmployeeId employee, String mail) {
        db.sql("""
                insert into notices_address (employee_id, mail)
                values (:employee, :mail)
                on duplicate key update mail = :mail
                """).param("employee", employee.value()).param("mail", mail).update();
    }

    /// How many people on the staff have no address and therefore get no mail.
    @ReadOnly
    public int missing() {
        return db.sql("""
                select count(*)
                from people_employee_v e
                where (e.left_on is null or e.left_on >= :today)
                and not exists (
                    select 1
                    from notices_address a
                    where a.employee_id = e.employee_id)
                """)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    @ApplicationModuleListener
    void on(StaffImported imported) {
        derive();
    }

    /// For a pattern that was set after the last import.
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void atStart() {
        derive();
    }

    /// Gives everyone on the staff who has no address the one that follows from the staff number.
    @Transactional
    public int derive() {
        if (pattern.isBlank()) {
            return 0;
        }
        return db.sql("""
                insert into notices_address (employee_id, mail)
                select employee_id, replace(:pattern, '{number}', lower(staff_number))
                from people_employee_v e
                where (left_on is null or left_on >= :today)
                and not exists (
                    select 1
                    from notices_address a
                    where a.employee_id = e.employee_id)
                """)
                .param("pattern", pattern)
                .param("today", LocalDate.now(clock))
                .update();
    }
}
