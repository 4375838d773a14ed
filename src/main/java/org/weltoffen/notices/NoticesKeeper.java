package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps addresses, wishes and mails. A mail is needed as long as it counts in its cycle; a sample for 30 days; address
/// and wishes as long as the person is on the staff.
@Component
@Transactional
class NoticesKeeper implements PersonalData {

    private static final int DAYS_FOR_SAMPLES = 30;

    private final JdbcClient db;

    NoticesKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notices_address", "notices_preference", "notices_mail", "notices_sample");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "notices_address", rows(person, """
                        select mail
                        from notices_address
                        where employee_id = :person
                        """),
                "notices_preference", rows(person, """
                        select language, digests, certificate_news, team_news
                        from notices_preference
                        where employee_id = :person
                        """),
                "notices_mail", rows(person, """
                        select template, day, year, state
                        from notices_mail
                        where employee_id = :person
                        order by day, template
                        """),
                "notices_sample", rows(person, """
                        select s.subject, s.recipient, s.text
                        from notices_sample s
                        join notices_mail m on m.id = s.mail_id
                        where m.employee_id = :person
                        order by m.day, m.template
                        """));
    }

    private List<Map<String, Object>> rows(DataSubject person, String sql) {
        return db.sql(sql).param("person", person.value()).query().listOfRows().stream()
                .map(NoticesKeeper::withoutGaps)
                .toList();
    }

    private static Map<String, Object> withoutGaps(Map<String, @Nullable Object> row) {
        var known = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value != null) {
                known.put(column, value);
            }
        });
        return known;
    }

    @Override
    public int erase(DataSubject person) {
        return List.of("notices_mail", "notices_preference", "notices_address").stream()
                .mapToInt(table -> db.sql("delete from %s where employee_id = :person".formatted(table))
                        .param("person", person.value())
                        .update())
                .sum();
    }

    @Override
    public int retain(LocalDate today) {
        return ofPastCycles(today)
                + oldSamples(today)
                + ofThoseWhoLeft("notices_address", today)
                + ofThoseWhoLeft("notices_preference", today)
                + oldTeamReminders(today);
    }

    /// Which manager asked for a reminder is of interest for a week, and for a year should somebody complain.
    private int oldTeamReminders(LocalDate today) {
        return db.sql("""
                delete from notices_team_reminder
                where at < :limit
                """).param("limit", today.minusYears(1)).update();
    }

    private int ofPastCycles(LocalDate today) {
        return db.sql("""
                delete from notices_mail
                where year < :year
                and day < :limit
                """)
                .param("year", today.getYear() - 1)
                .param("limit", today.minusYears(1))
                .update();
    }

    private int oldSamples(LocalDate today) {
        return db.sql("""
                delete s
                from notices_sample s
                join notices_mail m on m.id = s.mail_id
                where m.day < :limit
                """).param("limit", today.minusDays(DAYS_FOR_SAMPLES)).update();
    }

    private int ofThoseWhoLeft(String table, LocalDate today) {
        return db.sql("""
                delete t
                from %s t
                join people_employee_v e on e.employee_id = t.employee_id
                where e.left_on < :today
                """.formatted(table)).param("today", today).update();
    }
}
