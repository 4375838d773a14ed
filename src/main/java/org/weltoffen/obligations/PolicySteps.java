package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.access.AccountId;

/// Who wrote on a policy, and the steps it went.
@Component
class PolicySteps {

    private final JdbcClient db;
    private final Clock clock;

    PolicySteps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(PolicyId policy, PolicyStep.Kind kind, @Nullable AccountId account, @Nullable String remark) {
        db.sql("""
                insert into obligations_policy_step (policy_id, position, kind, at, account, remark)
                select :policy, coalesce(max(position), 0) + 1, :kind, :at, :account, :remark
                from obligations_policy_step
                where policy_id = :policy
                """)
                .param("policy", policy.value())
                .param("kind", kind.name())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("remark", remark)
                .update();
    }

    List<PolicyStep> of(PolicyId policy) {
        return db.sql("""
                select kind, at, account, remark
                from obligations_policy_step
                where policy_id = :policy
                order by position
                """)
                .param("policy", policy.value())
                .query((row, _) -> step(row))
                .list();
    }

    void writes(PolicyId policy, AccountId account) {
        db.sql("""
                insert ignore into obligations_policy_writer (policy_id, account)
                values (:policy, :account)
                """)
                .param("policy", policy.value())
                .param("account", account.value())
                .update();
    }

    boolean hasWritten(PolicyId policy, AccountId account) {
        return db.sql("""
                select exists (
                    select 1
                    from obligations_policy_writer
                    where policy_id = :policy
                    and account = :account
                )
                """)
                .param("policy", policy.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static PolicyStep step(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new PolicyStep(
                PolicyStep.Kind.valueOf(row.getString("kind")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                account == null ? null : new AccountId(account),
                row.getString("remark"));
    }
}
