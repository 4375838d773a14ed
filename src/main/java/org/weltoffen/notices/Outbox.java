package org.weltoffen.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.platform.TimeOrderedId;

/// Mails from their writing to the day a server has taken them.
///
/// ```
///              claim            hand               the server says yes
///   WAITING ──────────► CLAIMED ──────────► HANDED ──────────────────► SENT
///      ▲ ▲                 │                  │ │ the node died, or the answer got lost
///      │ └── the node died ┘                  │ └───────────────────────────────────► UNCERTAIN
///      └────────────── the server says not now┘   and FAILED: the server says never; DROPPED: nothing to remind of
/// ```
///
/// A mail is handed only at the very last moment: all of it has gone over the line but the dot that ends it, without
/// which a server forgets what it heard (RFC 5321 §4.1.1.4). So whoever dies before can be followed by another node,
/// and of the rest each dead node leaves one mail behind at most, of which nobody can know. It is not sent again.
@Component
class Outbox {

    static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);
    static final int ATTEMPTS = 5;
    private static final int WINDOW = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final String UNKNOWN = "the server's answer is unknown";

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Outbox(JdbcClient db, JdbcTemplate jdbc, Clock clock) {
        this.db = db;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A mail to be written.
    record Draft(EmployeeId employee, Template template, LocalDate day, int year) {}

    /// Writes mails, all at once. What is written already stays as it is.
    void write(List<Draft> drafts) {
        var now = Utc.of(clock.instant());
        jdbc.batchUpdate("""
                insert ignore into notices_mail (id, employee_id, template, day, year, state, not_before)
                values (?, ?, ?, ?, ?, 'WAITING', ?)
                """, drafts, WINDOW, (row, draft) -> {
            row.setObject(1, TimeOrderedId.next(clock));
            row.setObject(2, draft.employee().value());
            row.setString(3, draft.template().name());
            row.setObject(4, draft.day());
            row.setInt(5, draft.year());
            row.setObject(6, now);
        });
    }

    /// Takes up mails whose time has come, so that no other node does.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Mail> claim(UUID node, int limit) {
        var now = clock.instant();
        var mails = db.sql("""
                select id, employee_id, template, day, year, attempts
                from notices_mail
                where state = 'WAITING'
                and not_before <= :now
                order by not_before
                limit :limit
                for update skip locked
                """)
                .param("now", Utc.of(now))
                .param("limit", limit)
                .query(Outbox::mail)
                .list();
        if (!mails.isEmpty()) {
            take(mails, node, now);
        }
        return mails;
    }

    private void take(List<Mail> mails, UUID node, Instant now) {
        db.sql("""
                update notices_mail
                set state = 'CLAIMED',
                    claimed_by = :node,
                    claimed_at = :now
                where id in (:ids)
                """)
                .param("node", node)
                .param("now", Utc.of(now))
                .param("ids", mails.stream().map(Mail::id).toList())
                .update();
    }

    /// Notes that the server may have the mail from now on.
    ///
    /// @return false if another node has taken the mail up meanwhile; then it must not go out
    boolean hand(Mail mail, UUID node) {
        return db.sql("""
                update notices_mail
                set state = 'HANDED',
                    claimed_at = :now
                where id = :id
                and state = 'CLAIMED'
                and claimed_by = :node
                """)
                        .param("now", Utc.of(clock.instant()))
                        .param("id", mail.id())
                        .param("node", node)
                        .update()
                == 1;
    }

    void settle(Mail mail, UUID node, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted _ -> move(mail, node, "SENT", "", clock.instant());
            case Delivery.Unknown(var reason) -> move(mail, node, "UNCERTAIN", reason, clock.instant());
            case Delivery.Refused(var reason, var forGood)
            when forGood || mail.attempts() + 1 >= ATTEMPTS -> move(mail, node, "FAILED", reason, clock.instant());
            case Delivery.Refused(var reason, var _) ->
                move(mail, node, "WAITING", reason, clock.instant().plus(pauseAfter(mail.attempts())));
        }
    }

    /// Five minutes, then four times as long each time: 20, 80, 320.
    static Duration pauseAfter(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << (2 * attempts));
    }

    void drop(Mail mail, UUID node) {
        move(mail, node, "DROPPED", "", clock.instant());
    }

    private void move(Mail mail, UUID node, String state, String failure, Instant notBefore) {
        db.sql("""
                update notices_mail
                set state = :state,
                    failure = nullif(left(:failure, 200), ''),
                    attempts = attempts + if(:failure = '', 0, 1),
                    not_before = :notBefore,
                    claimed_by = null
                where id = :id
                and claimed_by = :node
                and state in ('CLAIMED', 'HANDED')
                """)
                .param("state", state)
                .param("failure", failure)
                .param("notBefore", Utc.of(notBefore))
                .param("id", mail.id())
                .param("node", node)
                .update();
    }

    /// Gives back what was taken up and not begun, for when no server can be reached; no attempt is counted.
    void giveBack(UUID node) {
        db.sql("""
                update notices_mail
                set state = 'WAITING',
                    claimed_by = null,
                    not_before = :later
                where claimed_by = :node
                and state = 'CLAIMED'
                """)
                .param("later", Utc.of(clock.instant().plus(FIRST_PAUSE)))
                .param("node", node)
                .update();
    }

    /// Deals with what nodes left behind that died.
    void recover() {
        var abandoned = Utc.of(clock.instant().minus(ABANDONED_AFTER));
        db.sql("""
                update notices_mail
                set state = if(state = 'CLAIMED', 'WAITING', 'UNCERTAIN'),
                    failure = if(state = 'UNCERTAIN', :unknown, failure),
                    claimed_by = null
                where state in ('CLAIMED', 'HANDED')
                and claimed_at < :abandoned
                """).param("unknown", UNKNOWN).param("abandoned", abandoned).update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                Template.valueOf(row.getString("template")),
                row.getObject("day", LocalDate.class),
                row.getInt("year"),
                row.getInt("attempts"));
    }
}
