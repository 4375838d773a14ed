package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.progress.spi.TestOutRule;

/// Lets people take the quiz first unless a policy under which they still have something to do wants the lessons.
@Component
class PoliciesOnTestOut implements TestOutRule {

    private final JdbcClient db;
    private final Clock clock;

    PoliciesOnTestOut(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean allows(EmployeeId employee, CourseId course) {
        var today = LocalDate.now(clock);
        return db.sql("""
                select not exists (
                    select 1
                    from obligations_obligation o
                    join obligations_cycle c on c.id = o.cycle_id
                    join obligations_policy p on p.id = o.policy_id
                    join obligations_policy_course t on t.policy_id = p.id
                    where o.employee_id = :employee
                      and o.status not in ('FULFILLED', 'RECOGNISED', 'WITHDRAWN')
                      and (c.year = :year or o.due_on >= :today)
                      and t.course_id = :course
                      and not p.test_out
                )
                """)
                .param("employee", employee.value())
                .param("course", course.value())
                .param("year", today.getYear())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
