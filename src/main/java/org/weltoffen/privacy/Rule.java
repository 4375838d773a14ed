package org.weltoffen.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A choice the service agreement leaves open. Rows of `privacy_rule` with another name have no effect.
enum Rule {
    SMALLEST_GROUP("smallest-group", 5),
    SMALLEST_EVALUATION_GROUP("smallest-evaluation-group", 10),
    MANAGER_SEES_OPEN_NAMES("manager-sees-open-names", 0);

    private final String key;
    private final int least;

    Rule(String key, int least) {
        this.key = key;
        this.least = least;
    }

    /// The number that is set.
    ///
    /// @throws IllegalStateException if it is lower than the agreement allows at all (rules DV-04 and DV-10)
    int number(JdbcClient db) {
        var set = Integer.parseInt(value(db));
        if (set < least) {
            throw new IllegalStateException(
                    "privacy_rule %s is %d; the service agreement needs at least %d".formatted(key, set, least));
        }
        return set;
    }

    boolean isOn(JdbcClient db) {
        return value(db).equals("yes");
    }

    private String value(JdbcClient db) {
        return db.sql("""
                select value
                from privacy_rule
                where name = :name
                """).param("name", key).query(String.class).single();
    }
}
