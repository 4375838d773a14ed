package org.weltoffen.certificates;

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

/// Keeps the personal data in certificates. Erasing a person leaves number, dates, hash and place in the status list,
/// so that a paper already handed out can still be verified; what carries the name goes.
///
/// Someone who left is erased at the end of the third calendar year after, like in the staff register; a certificate
/// itself goes three years after its last day.
@Component
class CertificatesKeeper implements PersonalData {

    private static final int YEARS_AFTER_VALIDITY = 3;
    private static final int FULL_YEARS_AFTER_LEAVING = 3;
    private static final int YEARS_FOR_TASKS = 1;

    private static final String ERASE = """
            update certificates_certificate
            set employee_id = null,
                pdf = null,
                statement = null,
                credential = null,
                credential_jwt = null,
                name_salt = null,
                name_hash = null
            """;

    private final JdbcClient db;

    CertificatesKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "certificates";
    }

    @Override
    public Set<String> tables() {
        return Set.of("certificates_certificate", "certificates_reader", "certificates_task_item");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "certificates_certificate", rows(person, """
                        select id, number, completion_id, occasion_id, edition, course_id, course_version, title_de,
                            title_en, minutes, language, completed_on, issued_on, valid_until, sha256, statement,
                            credential, status_list, status_index, ended_at, end_reason, replaced_by
                        from certificates_certificate
                        where employee_id = :employee
                        order by completed_on, id
                        """),
                "certificates_reader", rows(person, """
                        select completion_id, language
                        from certificates_reader
                        where employee_id = :employee
                        """),
                "certificates_task_item", rows(person, """
                        select i.certificate_id, t.kind, t.reason, t.created_at, i.state
                        from certificates_certificate c
                        join certificates_task_item i on i.certificate_id = c.id
                        join certificates_task t on t.id = i.task_id
                        where c.employee_id = :employee
                        order by t.created_at
                        """));
    }

    @Override
    @Transactional
    public int erase(DataSubject person) {
        db.sql("""
                delete from certificates_reader
                where employee_id = :employee
                """).param("employee", person.value()).update();
        return db.sql(ERASE + """
                where employee_id = :employee
                """).param("employee", person.value()).update();
    }

    @Override
    @Transactional
    public int retain(LocalDate today) {
        var forgotten = db.sql(ERASE + """
                where employee_id in (
                    select employee_id
                    from people_employee_v
                    where left_on < :limit)
                """)
                .param("limit", today.withDayOfYear(1).minusYears(FULL_YEARS_AFTER_LEAVING))
                .update();
        db.sql("""
                delete from certificates_task
                where created_at < :limit
                """).param("limit", today.minusYears(YEARS_FOR_TASKS)).update();
        return forgotten
                + db.sql("""
                delete from certificates_certificate
                where valid_until < :limit
                """)
                        .param("limit", today.minusYears(YEARS_AFTER_VALIDITY))
                        .update();
    }

    private List<Map<String, Object>> rows(DataSubject person, String sql) {
        return db.sql(sql).param("employee", person.value()).query().listOfRows().stream()
                .map(CertificatesKeeper::filled)
                .toList();
    }

    private static Map<String, Object> filled(Map<String, @Nullable Object> row) {
        var filled = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value != null) {
                filled.put(column, value);
            }
        });
        return filled;
    }
}
