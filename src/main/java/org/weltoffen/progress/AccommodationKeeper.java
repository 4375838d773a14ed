package org.weltoffen.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps who has more time in quizzes: until it is taken back, or at most until three years after it was entered.
@Component
class AccommodationKeeper implements PersonalData {

    private static final int YEARS_KEPT = 3;

    private final JdbcClient db;

    AccommodationKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "accommodations";
    }

    @Override
    public Set<String> tables() {
        return Set.of("progress_accommodation");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        var rows = db.sql("""
                select allowance, entered_at
                from progress_accommodation
                where employee_id = :person
                """).param("person", person.value()).query().listOfRows();
        return Map.of("progress_accommodation", rows);
    }

    @Override
    public int erase(DataSubject person) {
        return db.sql("""
                delete from progress_accommodation
                where employee_id = :person
                """).param("person", person.value()).update();
    }

    @Override
    public int retain(LocalDate today) {
        return db.sql("""
                delete from progress_accommodation
                where entered_at < :limit
                """).param("limit", today.minusYears(YEARS_KEPT)).update();
    }
}
