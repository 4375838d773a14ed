package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What every test of the whole application stands on: a second connection does not stay unnoticed.
@ApplicationTest
class OneConnectionEachTests {

    @Autowired
    private JdbcClient db;

    @Test
    void askingWhileReadingIsRefused() {
        assertThatThrownBy(this::askWhileReading)
                .hasStackTraceContaining("A second connection while the first is held");
        assertThat(ask()).isOne();
    }

    @Test
    void aTransactionHasOneForAll(@Autowired TransactionOperations transaction) {
        assertThat(transaction.<Integer>execute(_ -> askWhileReading())).isOne();
    }

    private Integer askWhileReading() {
        return db.sql("select 1").query((_, _) -> ask()).single();
    }

    private Integer ask() {
        return db.sql("select 1").query(Integer.class).single();
    }
}
