package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps the days away: as long as a due date can hang on them, which is to the end of the year after the last of them.
@Component
class LeaveKeeper implements PersonalData {

    private final JdbcClient db;

    LeaveKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "leaves";
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligations_leave");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "obligations_leave",
                LedgerKeeper.withoutGaps(
                        db.sql("""
                select from_day, to_day, entered_at
                from obligations_leave
                where employee_id = :person
                order by from_day
                """).param("person", person.value()).query().listOfRows()));
    }

    @Override
    public int erase(DataSubject person) {
        return db.sql("""
                delete from obligations_leave
                where employee_id = :person
                """).param("person", person.value()).update();
    }

    @Override
    public int retain(LocalDate today) {
        return db.sql("""
                delete from obligations_leave
                where to_day < :firstKept
                """)
                .param("firstKept", LocalDate.of(today.getYear() - 1, 1, 1))
                .update();
    }
}
