package org.weltoffen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;

/// What handed-in files leave behind about people, and for how long.
///
/// A file nobody applied is deleted after a week, with everything read from it. Differences stay for thirty days, so
/// that an import can be undone. The names of those who handed in and applied stay three calendar years.
@Component
class DeliveryTraces {

    private static final int DAYS_WAITING = 7;
    private static final int DAYS_TO_UNDO = 30;
    private static final int FULL_YEARS_ON_RECORD = 3;

    private final JdbcClient db;

    DeliveryTraces(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> of(DataSubject person) {
        return db.sql("""
                select d.delivered_at, l.kind, l.line, l.code as staff_number, l.shown_name
                from people_delivery_line l
                join people_delivery d on d.id = l.delivery_id
                where l.employee_id in (select id from people_employee where id = :id or merged_into = :id)
                order by d.delivered_at
                """)
                .param("id", person.value())
                .query(StaffKeeper::filled)
                .list();
    }

    int erase(DataSubject person) {
        return db.sql("""
                delete from people_delivery_line
                where employee_id in (select id from people_employee where id = :id or merged_into = :id)
                or code in (select staff_number from people_employee where id = :id or merged_into = :id)
                """).param("id", person.value()).update();
    }

    int retain(LocalDate today) {
        return discardOld(today) + forgetDifferences(today) + forgetNames(today);
    }

    private int discardOld(LocalDate today) {
        var limit = today.minusDays(DAYS_WAITING);
        return delete("people_delivery_line", limit)
                + delete("people_delivery_part", limit)
                + db.sql("""
                update people_delivery
                set state = 'DISCARDED'
                where state in ('RECEIVED', 'COMPARED')
                and delivered_at < :limit
                """).param("limit", limit).update();
    }

    private int delete(String table, LocalDate limit) {
        return db.sql("""
                delete t
                from %s t
                join people_delivery d on d.id = t.delivery_id
                where d.state in ('RECEIVED', 'COMPARED')
                and d.delivered_at < :limit
                """.formatted(table)).param("limit", limit).update();
    }

    private int forgetDifferences(LocalDate today) {
        return db.sql("""
                delete l
                from people_delivery_line l
                join people_delivery d on d.id = l.delivery_id
                where d.delivered_at < :limit
                """).param("limit", today.minusDays(DAYS_TO_UNDO)).update();
    }

    private int forgetNames(LocalDate today) {
        return db.sql("""
                update people_delivery
                set delivered_by = '–',
                    applied_by = if(applied_by is null, null, '–'),
                    undone_by = if(undone_by is null, null, '–')
                where delivered_at < :limit
                and delivered_by <> '–'
                """)
                .param("limit", today.withDayOfYear(1).minusYears(FULL_YEARS_ON_RECORD))
                .update();
    }
}
