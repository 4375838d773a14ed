package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps what people handed in: the file for some time after the decision, in case somebody asks again, and the
/// decision to the end of the third year after it (service agreement rule DV-08).
@Component
@Transactional
class EvidenceKeeper implements PersonalData {

    private static final int YEARS_KEPT = 3;

    private final JdbcClient db;
    private final int daysOfFile;

    EvidenceKeeper(JdbcClient db, @Value("${weltoffen.obligations.evidence-days:90}") int daysOfFile) {
        this.db = db;
        this.daysOfFile = daysOfFile;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligations_evidence", "obligations_evidence_file");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "obligations_evidence",
                LedgerKeeper.withoutGaps(
                        db.sql("""
                        select title, provider, done_on, minutes, state, handed_in_at, decided_at, valid_until, answer
                        from obligations_evidence
                        where employee_id = :person
                        order by handed_in_at
                        """).param("person", person.value()).query().listOfRows()),
                "obligations_evidence_file",
                LedgerKeeper.withoutGaps(
                        db.sql("""
                        select e.title, f.kind, length(f.content) as bytes
                        from obligations_evidence_file f
                        join obligations_evidence e on e.id = f.evidence_id
                        where e.employee_id = :person
                        order by e.handed_in_at
                        """).param("person", person.value()).query().listOfRows()));
    }

    @Override
    public int erase(DataSubject person) {
        var files = db.sql("""
                delete f
                from obligations_evidence_file f
                join obligations_evidence e on e.id = f.evidence_id
                where e.employee_id = :person
                """).param("person", person.value()).update();
        return files + db.sql("""
                delete from obligations_evidence
                where employee_id = :person
                """).param("person", person.value()).update();
    }

    @Override
    public int retain(LocalDate today) {
        var files = db.sql("""
                delete f
                from obligations_evidence_file f
                join obligations_evidence e on e.id = f.evidence_id
                where e.decided_at < :firstKept
                """).param("firstKept", today.minusDays(daysOfFile)).update();
        return files
                + db.sql("""
                delete from obligations_evidence
                where decided_at < :firstKept
                """)
                        .param("firstKept", LocalDate.of(today.getYear() - YEARS_KEPT, 1, 1))
                        .update();
    }
}
