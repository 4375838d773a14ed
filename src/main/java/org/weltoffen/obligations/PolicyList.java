package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a list of policies shows.
@Component
class PolicyList {

    private static final String ROWS = """
            select id, line_id, number, resolution_id, name_de, name_en, mode, valid_from, valid_to, proposed_by,
                activated_on
            from obligations_policy
            """;

    private final JdbcClient db;

    PolicyList(JdbcClient db) {
        this.db = db;
    }

    List<PolicyEntry> all(LocalDate today) {
        return db.sql(ROWS + """
                order by resolution_id, line_id, number desc
                """).query((row, _) -> entry(row, today)).list();
    }

    Optional<PolicyEntry> find(PolicyId policy, LocalDate today) {
        return db.sql(ROWS + """
                where id = :id
                """)
                .param("id", policy.value())
                .query((row, _) -> entry(row, today))
                .optional();
    }

    private static PolicyEntry entry(ResultSet row, LocalDate today) throws SQLException {
        var validity = PolicyRow.validity(row);
        return new PolicyEntry(
                PolicyRow.id(row),
                new PolicyId(row.getObject("line_id", UUID.class)),
                row.getInt("number"),
                new ResolutionId(row.getObject("resolution_id", UUID.class)),
                PolicyRow.text(row, "name"),
                Mode.valueOf(row.getString("mode")),
                validity,
                PolicyState.of(
                        validity,
                        row.getObject("proposed_by", UUID.class) != null,
                        row.getObject("activated_on", LocalDate.class),
                        today));
    }
}
