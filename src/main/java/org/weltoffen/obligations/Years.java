package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.progress.CompletionId;
import org.weltoffen.progress.YearFulfilled;

/// Says of a met obligation what others need to know of the year.
@Component
class Years {

    private final JdbcClient db;

    Years(JdbcClient db) {
        this.db = db;
    }

    /// @param recognisedOn the day something done elsewhere was recognised, or null
    YearFulfilled fulfilled(Obligation obligation, List<CompletionId> all, @Nullable LocalDate recognisedOn) {
        return new YearFulfilled(
                obligation.id().value(),
                obligation.employee(),
                obligation.year(),
                obligation.policyName(),
                version(obligation.policy()),
                all,
                recognisedOn);
    }

    private int version(PolicyId policy) {
        return db.sql("""
                select number
                from obligations_policy
                where id = :policy
                """).param("policy", policy.value()).query(Integer.class).single();
    }
}
