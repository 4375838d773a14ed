package org.weltoffen.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.platform.ReadOnly;

/// What was done here and by whom, in the order it happened; nothing is ever changed or taken away.
///
/// Most modules publish an event that is [Audited] instead of calling this. Adding an entry locks the head of the
/// chain until the transaction ends, so it belongs near the end of a long transaction.
@Component
public class AuditTrail {

    private final JdbcClient db;
    private final CurrentUser user;
    private final Clock clock;
    private final ChainWalk walk;

    AuditTrail(JdbcClient db, CurrentUser user, Clock clock) {
        this.db = db;
        this.user = user;
        this.clock = clock;
        this.walk = new ChainWalk(db);
    }

    /// Adds an entry for the signed-in account, or for the application itself where nobody is signed in.
    ///
    /// @param action a short key such as `list.exported`
    /// @param subject `kind:id`, or null where there is no single thing
    /// @param details a sentence without personal data, at most 2,000 characters
    @Transactional
    public void record(String action, @Nullable String subject, String details) {
        append(action, subject, null, details);
    }

    /// Adds an entry for a named look at the data of others.
    ///
    /// @param purpose the name of one of the purposes of the service agreement
    @Transactional
    public void look(String purpose, String subject, String details) {
        append("data.seen", subject, purpose, details);
    }

    /// Adds an entry for an event, with its purpose if it has one.
    @Transactional
    void record(Audited event) {
        append(event.action(), event.subject(), event.purpose(), event.details());
    }

    /// Walks the whole chain from its first entry to its head.
    @ReadOnly
    public Verdict verify() {
        return walk.verdict();
    }

    private void append(String action, @Nullable String subject, @Nullable String purpose, String details) {
        var previous = lockHead();
        var entry = new Entry(now(), account(), action, subject, purpose, details, previous);
        var hash = entry.hash();
        insert(entry, hash);
        db.sql("""
                update audit_head
                set entry_id = last_insert_id(),
                    hash = :hash
                where id = 1
                """).param("hash", hash).update();
    }

    private String lockHead() {
        return db.sql("""
                select hash
                from audit_head
                where id = 1
                for update
                """).query(String.class).single();
    }

    private void insert(Entry entry, String hash) {
        db.sql("""
                insert into audit_entry (at, account_id, action, subject, purpose, details, previous_hash, hash)
                values (:at, :account, :action, :subject, :purpose, :details, :previousHash, :hash)
                """)
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("account", entry.account())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("purpose", entry.purpose())
                .param("details", entry.details())
                .param("previousHash", entry.previousHash())
                .param("hash", hash)
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private @Nullable UUID account() {
        return user.isSignedIn() ? user.account().value() : null;
    }
}
