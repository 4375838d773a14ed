package org.weltoffen.obligations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.PersonalDataInPortions;

/// Keeps the ledger's personal data.
///
/// The council asks how many took part in past years, so rows are never removed. Instead the tie to the person is
/// cut: every row gets a random person of its own, so not even two years of one person can be put together again,
/// and forgets its completion. What remains is a count.
@Component
@Transactional
class LedgerKeeper implements PersonalDataInPortions {

    private static final int YEARS_KEPT = 3;

    private final JdbcClient db;
    private final Clock clock;

    LedgerKeeper(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "obligations";
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligations_obligation", "obligations_event", "obligations_shift");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "obligations_obligation", rows(person, """
                        select p.name_de as policy, p.mode, c.year, o.wave, o.starts_on, o.due_on, o.status,
                            o.fulfilled_on, o.recognised_until, o.completion_id
                        from obligations_obligation o
                        join obligations_cycle c on c.id = o.cycle_id
                        join obligations_policy p on p.id = o.policy_id
                        where o.employee_id = :person
                        order by c.year, policy
                        """),
                "obligations_event", rows(person, """
                        select p.name_de as policy, c.year, e.at, e.day, e.kind, e.cause, e.remark
                        from obligations_event e
                        join obligations_obligation o on o.id = e.obligation_id
                        join obligations_cycle c on c.id = o.cycle_id
                        join obligations_policy p on p.id = o.policy_id
                        where o.employee_id = :person
                        order by e.at, e.day, e.kind
                        """),
                "obligations_shift", rows(person, """
                        select p.name_de as policy, c.year, s.kind, s.days, s.reason
                        from obligations_shift s
                        join obligations_obligation o on o.id = s.obligation_id
                        join obligations_cycle c on c.id = o.cycle_id
                        join obligations_policy p on p.id = o.policy_id
                        where o.employee_id = :person
                        order by s.id
                        """));
    }

    private List<Map<String, Object>> rows(DataSubject person, String sql) {
        return withoutGaps(db.sql(sql).param("person", person.value()).query().listOfRows());
    }

    static List<Map<String, Object>> withoutGaps(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(LedgerKeeper::withoutGaps).toList();
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
        var theirs =
                db.sql("""
                select id
                from obligations_obligation
                where employee_id = :person
                and untied_on is null
                for update
                """).param("person", person.value()).query(UUID.class).list();
        return theirs.isEmpty() ? 0 : untie(theirs, LocalDate.now(clock));
    }

    /// Cuts the ties at the end of the third calendar year after the cycle (service agreement rule DV-08).
    @Override
    public Stream<IntSupplier> portions(LocalDate today) {
        var old = db.sql("""
                select o.id
                from obligations_cycle c
                join obligations_obligation o on o.cycle_id = c.id
                where c.year < :firstKept
                and o.untied_on is null
                """)
                .param("firstKept", today.getYear() - YEARS_KEPT)
                .withFetchSize(PORTION)
                .query(UUID.class)
                .list();
        return PersonalDataInPortions.inPortions(old, rows -> untie(rows, today));
    }

    private int untie(List<UUID> obligations, LocalDate today) {
        db.sql("""
                update obligations_event
                set remark = null
                where obligation_id in (:obligations)
                and remark is not null
                """).param("obligations", obligations).update();
        return db.sql("""
                update obligations_obligation
                set employee_id = %s, completion_id = null, untied_on = :today, version = version + 1
                where id in (:obligations)
                and untied_on is null
                """.formatted(RowId.NEW))
                .param("idTime", RowId.time(clock))
                .param("today", today)
                .param("obligations", obligations)
                .update();
    }
}
