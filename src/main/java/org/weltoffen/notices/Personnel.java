package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.Role;
import org.weltoffen.people.EmployeeId;

/// The people of the personnel department who look after trainings, and what there is to tell them.
@Component
class Personnel {

    private final JdbcClient db;
    private final Accounts accounts;
    private final LongOverdue overdue;
    private final Clock clock;

    Personnel(JdbcClient db, Accounts accounts, LongOverdue overdue, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.overdue = overdue;
        this.clock = clock;
    }

    /// Everybody who is to hear of offices where reminders did not help; nobody if there are none.
    List<EmployeeId> toBeTold() {
        return overdue.counts().isEmpty() ? List.of() : people();
    }

    /// The offices the person is to hear of now; empty if it is no longer the person's business.
    List<LongOverdue.Office> news(EmployeeId person) {
        return people().contains(person) ? overdue.counts() : List.of();
    }

    private List<EmployeeId> people() {
        var numbers = accounts.staffNumbers(Role.HR);
        return numbers.isEmpty() ? List.of() : people(List.copyOf(numbers));
    }

    private List<EmployeeId> people(List<String> numbers) {
        return db.sql("""
                select e.employee_id
                from people_employee_v e
                join notices_address a on a.employee_id = e.employee_id
                where e.staff_number in (:numbers)
                and e.joined_on <= :today
                and (e.left_on is null or e.left_on >= :today)
                order by e.employee_id
                """)
                .param("numbers", numbers)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list();
    }
}
