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

/// Keeps who is named in policies, one by one, as reached or spared. The reason is not on record.
@Component
@Transactional
class PolicyPeopleKeeper implements PersonalData {

    private static final int YEARS_KEPT = 3;

    private final JdbcClient db;

    PolicyPeopleKeeper(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "policies";
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligations_policy_person");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(DataSubject person) {
        return Map.of(
                "obligations_policy_person",
                db.sql("""
                select p.name_de as policy, p.number, x.excluded
                from obligations_policy_person x
                join obligations_policy p on p.id = x.policy_id
                where x.employee_id = :person
                order by p.valid_from, p.number
                """).param("person", person.value()).query().listOfRows());
    }

    @Override
    public int erase(DataSubject person) {
        return db.sql("""
                delete from obligations_policy_person
                where employee_id = :person
                """).param("person", person.value()).update();
    }

    /// Forgets them at the end of the third calendar year after the policy ended (service agreement rule DV-08).
    @Override
    public int retain(LocalDate today) {
        return db.sql("""
                delete x
                from obligations_policy_person x
                join obligations_policy p on p.id = x.policy_id
                where year(p.valid_to) < :firstKept
                """).param("firstKept", today.getYear() - YEARS_KEPT).update();
    }
}
