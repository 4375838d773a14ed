package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalData;

/// Keeps which rows were changed together: for a while only, since the ledger itself says what became of each.
@Component
@Transactional
class BatchKeeper implements PersonalData {

    private static final int DAYS_KEPT = 90;

    private final JdbcClient db;

    BatchKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "obligation-batches";
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligations_batch_item");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "obligations_batch_item",
                LedgerKeeper.withoutGaps(
                        db.sql("""
                select b.kind, b.created_at, i.state
                from obligations_batch_item i
                join obligations_batch b on b.id = i.batch_id
                join obligations_obligation o on o.id = i.obligation_id
                where o.employee_id = :person
                order by b.created_at
                """).param("person", person.value()).query().listOfRows()));
    }

    @Override
    public int erase(DataSubject person) {
        return db.sql("""
                delete i
                from obligations_batch_item i
                join obligations_obligation o on o.id = i.obligation_id
                where o.employee_id = :person
                """).param("person", person.value()).update();
    }

    /// With the batches themselves, which nothing would be left of.
    @Override
    public int retain(LocalDate today) {
        var items = db.sql("""
                delete i
                from obligations_batch_item i
                join obligations_batch b on b.id = i.batch_id
                where b.created_at < :firstKept
                """).param("firstKept", today.minusDays(DAYS_KEPT)).update();
        db.sql("""
                delete from obligations_batch
                where created_at < :firstKept
                """).param("firstKept", today.minusDays(DAYS_KEPT)).update();
        return items;
    }
}
