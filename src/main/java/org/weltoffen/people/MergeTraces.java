package org.weltoffen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;

/// What merges leave behind about people, and for how long.
///
/// The rows that take a merge back stay for [#DAYS_TO_UNDO] days. That two records are one person stays as long as the
/// records do; the names of those who merged and took back stay three calendar years.
@Component
class MergeTraces {

    static final int DAYS_TO_UNDO = 180;
    private static final int FULL_YEARS_ON_RECORD = 3;

    private final JdbcClient db;

    MergeTraces(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> of(DataSubject person) {
        return db.sql("""
                select f.staff_number as former_number, m.merged_at, m.undone_at
                from people_merge m
                join people_employee f on f.id = m.former_id
                where m.employee_id = :id
                or m.former_id = :id
                order by m.merged_at
                """)
                .param("id", person.value())
                .query(StaffKeeper::filled)
                .list();
    }

    /// A merge taken back later would bring names and words back.
    int erase(DataSubject person) {
        return db.sql("""
                delete r
                from people_merge_row r
                join people_merge m on m.id = r.merge_id
                where m.employee_id = :id
                or m.former_id = :id
                """).param("id", person.value()).update();
    }

    int retain(LocalDate today) {
        return db.sql("""
                        delete r
                        from people_merge_row r
                        join people_merge m on m.id = r.merge_id
                        where m.merged_at < :limit
                        """).param("limit", today.minusDays(DAYS_TO_UNDO)).update()
                + db.sql("""
                        update people_merge
                        set merged_by = '–',
                            undone_by = if(undone_by is null, null, '–')
                        where merged_at < :limit
                        and merged_by <> '–'
                        """)
                        .param("limit", today.withDayOfYear(1).minusYears(FULL_YEARS_ON_RECORD))
                        .update();
    }
}
