package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// Where reminders did not help: how many people of each office are past the last of them. For the personnel
/// department, which then asks what is missing; nobody is told off.
@Service
public class LongOverdue {

    private final JdbcClient db;
    private final RuleBook rules;
    private final Visibility visibility;
    private final Clock clock;

    LongOverdue(JdbcClient db, RuleBook rules, Visibility visibility, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.visibility = visibility;
        this.clock = clock;
    }

    /// One office and how many of its people are overdue for longer than reminders go.
    public record Office(UnitId id, String name, int people) {}

    /// After how many days past the due date there are no more reminders.
    public int days() {
        return rules.current().rules().after().stream().reduce(0, Math::max);
    }

    /// Offices with anybody in this position, most people first.
    @ReadOnly
    public List<Office> byOffice() {
        visibility.require(Fact.STATUS);
        return counts();
    }

    /// The same for a mail to people who are not signed in. Only the personnel department may get it.
    List<Office> counts() {
        var today = LocalDate.now(clock);
        return db.sql("""
                select e.office_id, e.office_name, count(distinct l.employee_id) as people
                from obligations_ledger_v l
                join people_employee_v e on e.employee_id = l.employee_id
                where l.status = 'OPEN'
                and l.mode = 'MANDATORY'
                and l.year = :year
                and l.due_on < :limit
                and e.joined_on <= :today
                and (e.left_on is null or e.left_on >= :today)
                group by e.office_id, e.office_name
                order by people desc, e.office_name
                """)
                .param("year", today.getYear())
                .param("limit", today.minusDays(days()))
                .param("today", today)
                .query((row, number) -> new Office(
                        new UnitId(row.getObject("office_id", UUID.class)),
                        row.getString("office_name"),
                        row.getInt("people")))
                .list();
    }
}
