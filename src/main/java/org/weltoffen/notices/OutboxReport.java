package org.weltoffen.notices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Visibility;

/// The outbox for the personnel department: how many mails stand where and what went wrong; who got one stays closed.
@Service
@Transactional
public class OutboxReport {

    private final JdbcClient db;
    private final Visibility visibility;
    private final ObjectProvider<Postman> postman;
    private final ApplicationEventPublisher events;

    OutboxReport(
            JdbcClient db, Visibility visibility, ObjectProvider<Postman> postman, ApplicationEventPublisher events) {
        this.db = db;
        this.visibility = visibility;
        this.postman = postman;
        this.events = events;
    }

    /// What has become of a mail, as far as anybody needs to know.
    public enum State {
        WAITING,
        SENT,
        /// The server died or hung up at the very end, and nobody can know whether it arrived.
        UNCERTAIN,
        FAILED,
        /// The reason to write was gone before it went out.
        DROPPED
    }

    /// Mails that failed for one reason.
    public record Failure(String reason, int mails) {}

    /// A mail as it would have gone out.
    public record Sample(UUID mail, String subject, String recipient, String text) {}

    /// Whether there is a way for mails to go out at all.
    @ReadOnly
    public boolean canSend() {
        return postman.getIfAvailable() != null;
    }

    /// Whether mails are only laid out to be looked at.
    @ReadOnly
    public boolean keepsSamples() {
        return postman.getIfAvailable() instanceof SamplePostman;
    }

    @ReadOnly
    public Map<State, Integer> counts() {
        visibility.require(Fact.STATUS);
        var counts = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            counts.put(state, 0);
        }
        db.sql("""
                select if(state in ('CLAIMED', 'HANDED'), 'WAITING', state) as stands, count(*) as mails
                from notices_mail
                group by stands
                """).query(row -> {
            counts.put(State.valueOf(row.getString("stands")), row.getInt("mails"));
        });
        return counts;
    }

    /// Why mails failed, the most frequent first.
    @ReadOnly
    public List<Failure> failures() {
        visibility.require(Fact.STATUS);
        return db.sql("""
                select failure as reason, count(*) as mails
                from notices_mail
                where state = 'FAILED'
                and failure is not null
                group by failure
                order by mails desc, failure
                limit 20
                """).query(Failure.class).list();
    }

    /// Lets all mails that failed for this reason be tried again; returns how many. Those of which nobody knows whether
    /// they arrived are never sent twice.
    public int retry(String reason) {
        visibility.require(Fact.STATUS);
        return db.sql("""
                update notices_mail
                set state = 'WAITING',
                    attempts = 0,
                    not_before = utc_timestamp(6)
                where state = 'FAILED'
                and failure = :reason
                """).param("reason", reason).update();
    }

    /// The latest mails that were laid out instead of sent. Only where there is no mail server. Looking is recorded,
    /// for
    /// they name people.
    public List<Sample> samples(int limit) {
        visibility.require(Fact.NAME);
        events.publishEvent(new SamplesOpened());
        return db.sql("""
                select mail_id as mail, subject, recipient, text
                from notices_sample
                order by mail_id desc
                limit :limit
                """).param("limit", limit).query(Sample.class).list();
    }
}
