package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.people.UnitId;

/// The waves of policies in the database.
@Component
class WaveStore {

    private final JdbcClient db;

    WaveStore(JdbcClient db) {
        this.db = db;
    }

    void insert(PolicyId policy, Wave wave) {
        var criteria = wave.criteria();
        db.sql("""
                insert into obligations_wave
                    (policy_id, number, name_de, name_en, starts_on, criteria_de, criteria_en, released_on)
                values (:policy, :number, :nameDe, :nameEn, :startsOn, :criteriaDe, :criteriaEn, :releasedOn)
                """)
                .param("policy", policy.value())
                .param("number", wave.number())
                .param("nameDe", wave.name().de())
                .param("nameEn", wave.name().en())
                .param("startsOn", wave.startsOn())
                .param("criteriaDe", criteria == null ? null : criteria.de())
                .param("criteriaEn", criteria == null ? null : criteria.en())
                .param("releasedOn", wave.releasedOn())
                .update();
        for (var office : wave.offices()) {
            db.sql("""
                    insert into obligations_wave_unit (policy_id, wave, unit_id)
                    values (:policy, :wave, :unit)
                    """)
                    .param("policy", policy.value())
                    .param("wave", wave.number())
                    .param("unit", office.value())
                    .update();
        }
    }

    /// Puts these waves in the place of all there were.
    void replace(PolicyId policy, List<Wave> waves) {
        for (var table : List.of("wave_unit", "wave")) {
            db.sql("delete from obligations_%s where policy_id = :policy".formatted(table))
                    .param("policy", policy.value())
                    .update();
        }
        waves.forEach(wave -> insert(policy, wave));
    }

    List<Wave> of(PolicyId policy) {
        return db.sql("""
                select number, name_de, name_en, starts_on, criteria_de, criteria_en, released_on
                from obligations_wave
                where policy_id = :policy
                order by number
                """)
                .param("policy", policy.value())
                .query((row, _) -> wave(row, policy))
                .list();
    }

    private Wave wave(ResultSet row, PolicyId policy) throws SQLException {
        var number = row.getInt("number");
        return new Wave(
                number,
                PolicyRow.text(row, "name"),
                row.getObject("starts_on", LocalDate.class),
                offices(policy, number),
                PolicyRow.optionalText(row, "criteria"),
                row.getObject("released_on", LocalDate.class));
    }

    private Set<UnitId> offices(PolicyId policy, int wave) {
        return new HashSet<>(db.sql("""
                select unit_id
                from obligations_wave_unit
                where policy_id = :policy
                and wave = :wave
                """)
                .param("policy", policy.value())
                .param("wave", wave)
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    /// False if it has no criteria or was released before.
    boolean release(PolicyId policy, int wave, LocalDate on) {
        return db.sql("""
                update obligations_wave
                set released_on = :on
                where policy_id = :policy
                and number = :wave
                and criteria_de is not null
                and released_on is null
                """)
                        .param("on", on)
                        .param("policy", policy.value())
                        .param("wave", wave)
                        .update()
                == 1;
    }
}
