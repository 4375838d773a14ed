package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;

@ApplicationTest
class BrokenOffWorkTests {

    @Autowired
    private JdbcClient db;

    @Autowired
    private ObjectProvider<FailedEventPublications> events;

    @Autowired
    private TimeMachine clock;

    @BeforeEach
    void itIsNow() {
        clock.reset();
    }

    @AfterEach
    void forget() {
        db.sql("delete from EVENT_PUBLICATION where listener_id like '%BrokenOffWorkTests%'")
                .update();
    }

    /// The framework says so by marking it: nobody listens to this one, so it stays as it was marked.
    @Test
    void whatFailedIsTakenUpAgain() {
        var old = failed(10);
        var fresh = failed(0);

        new BrokenOffWork(events, clock, Duration.ofMinutes(1)).takeUp();

        assertThat(attempts(old)).isEqualTo(2);
        assertThat(attempts(fresh)).isEqualTo(1);
    }

    @Test
    void notTooMuchIsTakenUpAtOnce() {
        var asked = new ArrayList<ResubmissionOptions>();
        var beans = new StaticListableBeanFactory();
        beans.addBean("failed", (FailedEventPublications) asked::add);

        new BrokenOffWork(beans.getBeanProvider(FailedEventPublications.class), clock, Duration.ofSeconds(30)).takeUp();

        assertThat(asked)
                .singleElement()
                .extracting(ResubmissionOptions::getBatchSize)
                .isEqualTo(100);
    }

    private UUID failed(int minutesAgo) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status,
                    completion_attempts)
                values (:id, 'org.weltoffen.platform.BrokenOffWorkTests.nobody', 'java.lang.String', '"gone"',
                    :published, 'FAILED', 1)
                """)
                .param("id", id.toString())
                .param("published", clock.instant().minus(Duration.ofMinutes(minutesAgo)))
                .update();
        return id;
    }

    private int attempts(UUID id) {
        return db.sql("select completion_attempts from EVENT_PUBLICATION where id = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }
}
