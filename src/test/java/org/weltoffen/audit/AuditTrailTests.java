package org.weltoffen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.weltoffen.ApplicationTest;

@ApplicationTest
class AuditTrailTests {

    private final AuditTrail trail;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    @Autowired
    AuditTrailTests(
            AuditTrail trail, JdbcClient db, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.trail = trail;
        this.db = db;
        this.events = events;
        this.transaction = transaction;
    }

    @Test
    @Transactional
    void anUntouchedTrailIsIntact() {
        trail.record("rule.changed", "privacy_rule:smallest-group", "Mindestgröße auf 7 gesetzt");
        trail.look("PROOF", "list:completions", "Nachweisliste geöffnet");

        assertThat(trail.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    @Transactional
    void aChangedWordIsFoundAtItsEntry() {
        var first = record("first");
        record("second");

        db.sql("update audit_entry set details = 'etwas anderes' where id = :id")
                .param("id", first)
                .update();

        assertThat(trail.verify()).asInstanceOf(type(Verdict.Broken.class)).satisfies(broken -> {
            assertThat(broken.entry()).isEqualTo(first);
            assertThat(broken.reason()).contains("does not match its hash");
        });
    }

    @Test
    @Transactional
    void aMissingEntryIsFoundAtItsSuccessor() {
        var first = record("first");
        var second = record("second");

        db.sql("delete from audit_entry where id = :id").param("id", first).update();

        assertThat(trail.verify())
                .asInstanceOf(type(Verdict.Broken.class))
                .satisfies(broken -> assertThat(broken.entry()).isEqualTo(second));
    }

    @Test
    @Transactional
    void aCutEndIsFoundAtTheHead() {
        record("first");
        var last = record("last");

        db.sql("delete from audit_entry where id = :id").param("id", last).update();

        assertThat(trail.verify()).isEqualTo(new Verdict.Broken(last, "the chain ends before its head"));
    }

    @Test
    @Transactional
    void twoEntriesCannotFollowTheSameOne() {
        record("first");

        assertThatThrownBy(() -> db.sql("""
                insert into audit_entry (at, action, details, previous_hash, hash)
                select at, action, details, previous_hash, hash
                from audit_entry
                order by id desc
                limit 1
                """).update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @Transactional
    void anAuditedEventIsWrittenDownByBeingPublished() {
        events.publishEvent(new CourseClosed("list.exported"));

        assertThat(db.sql("select details from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Kurs geschlossen");
    }

    @Test
    void anEventThatIsRolledBackLeavesNoEntry() {
        var action = "test.rolled-back";

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new CourseClosed(action));
            status.setRollbackOnly();
        });

        assertThat(entriesOf(action)).isZero();
    }

    @Test
    void manyWritersAtOnceMakeOneChain() throws Exception {
        var action = "test.many-writers";
        Callable<Void> writing = () -> {
            for (var i = 0; i < 25; i++) {
                trail.record(action, null, "Eintrag " + i);
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> writing).toList())) {
                done.get();
            }
        }

        assertThat(entriesOf(action)).isEqualTo(200);
        assertThat(trail.verify()).isInstanceOf(Verdict.Intact.class);
    }

    private long record(String details) {
        trail.record("test", null, details);
        return db.sql("select max(id) from audit_entry").query(Long.class).single();
    }

    private int entriesOf(String action) {
        return db.sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private record CourseClosed(String action) implements Audited {

        @Override
        public @Nullable String subject() {
            return "course:welcome";
        }

        @Override
        public String details() {
            return "Kurs geschlossen";
        }
    }
}
