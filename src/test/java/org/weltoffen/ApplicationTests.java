package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ApplicationTests {

    @Test
    void theApplicationStartsOnItsDatabase(@Autowired JdbcClient db, @Autowired Clock clock) {
        assertThat(db.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(clock).isInstanceOf(TimeMachine.class);
    }
}
