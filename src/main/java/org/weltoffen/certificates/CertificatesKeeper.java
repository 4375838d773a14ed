package org.weltoffen.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps the personal data in certificates. Erasing a person leaves number, dates and hash, so that a paper already
/// handed out can still be verified; the document goes, because it carries the name.
@Component
class CertificatesKeeper implements PersonalData {

    private static final int YEARS_AFTER_VALIDITY = 3;

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
        return Set.of("certificates_certificate");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        var rows = db.sql("""
                select id, number, completion_id, course_id, course_version, title_de, title_en, minutes, language,
                    completed_on, issued_on, valid_until, sha256
                from certificates_certificate
                where employee_id = :employee
                order by completed_on, id
                """).param("employee", person.value()).query().listOfRows();
        return Map.of("certificates_certificate", rows);
    }

    @Override
    public int erase(DataSubject person) {
        return db.sql("""
                update certificates_certificate
                set employee_id = null,
                    pdf = null
                where employee_id = :employee
                """).param("employee", person.value()).update();
    }

    @Override
    public int retain(LocalDate today) {
        return db.sql("""
                delete from certificates_certificate
                where valid_until < :limit
                """)
                .param("limit", today.minusYears(YEARS_AFTER_VALIDITY))
                .update();
    }
}
