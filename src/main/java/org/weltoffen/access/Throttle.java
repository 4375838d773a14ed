package org.weltoffen.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Slows down guessing: after some attempts without success an account or an address waits, each time twice as long.
///
/// An attempt counts before its password is checked, under a row lock, so that a hundred at once count as a hundred.
/// The counts stand in the database, so several nodes share them. Keys are hashed: people type passwords into the wrong
/// field, and addresses are personal data.
@Component
class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int perAccount;
    private final int perAddress;

    Throttle(
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${weltoffen.sign-in.attempts-per-account:5}") int perAccount,
            @Value("${weltoffen.sign-in.attempts-per-address:50}") int perAddress) {
        this.db = db;
        this.events = events;
        this.clock = clock;
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    /// Counts an attempt.
    ///
    /// @throws TooManyAttempts if it may not be made now; then it does not count
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void admit(String login, String address) {
        forgetOld();
        count("address", address, perAddress);
        count("account", login, perAccount);
    }

    /// The attempt succeeded: the account starts anew, the address gets its attempt back.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void succeeded(String login, String address) {
        db.sql("""
                update access_throttle
                set failures = greatest(failures - 1, 0),
                    blocked_until = if(failures < :limit, null, blocked_until)
                where throttle_key = :key
                """)
                .param("key", key("address", address))
                .param("limit", perAddress)
                .update();
        db.sql("""
                delete from access_throttle
                where throttle_key = :key
                """).param("key", key("account", login)).update();
    }

    private void count(String what, String value, int limit) {
        var now = now();
        var key = key(what, value);
        var row = locked(key, now);
        if (row.blockedUntil() != null && row.blockedUntil().isAfter(now)) {
            var left = Duration.between(now, row.blockedUntil());
            throw new TooManyAttempts(left.plusSeconds(59).toMinutes());
        }
        var failures = row.isOld(now) ? 1 : row.failures() + 1;
        var until = failures < limit ? null : now.plus(pause(failures - limit));
        db.sql("""
                update access_throttle
                set failures = :failures,
                    window_started_at = :started,
                    blocked_until = :until
                where throttle_key = :key
                """)
                .param("failures", failures)
                .param("started", failures == 1 ? now : row.windowStartedAt())
                .param("until", until)
                .param("key", key)
                .update();
        if (until != null) {
            events.publishEvent(new SignInSlowed(what, until.toInstant(ZoneOffset.UTC)));
        }
    }

    private static Duration pause(int attemptsBeyond) {
        var pause = Duration.ofMinutes(1L << Math.min(attemptsBeyond, 4));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Row locked(String key, LocalDateTime now) {
        db.sql("""
                insert into access_throttle (throttle_key, failures, window_started_at)
                values (:key, 0, :now)
                on duplicate key update throttle_key = throttle_key
                """).param("key", key).param("now", now).update();
        return db.sql("""
                select failures, window_started_at, blocked_until
                from access_throttle
                where throttle_key = :key
                for update
                """).param("key", key).query(Row.class).single();
    }

    /// Looks before it deletes: a delete that searches would lock every row it passes, also those of other people.
    private void forgetOld() {
        var old = now().minusDays(1);
        var keys = db.sql("""
                select throttle_key
                from access_throttle
                where window_started_at < :old
                and (blocked_until is null or blocked_until < :old)
                """).param("old", old).query(String.class).list();
        if (!keys.isEmpty()) {
            db.sql("""
                    delete from access_throttle
                    where throttle_key in (:keys)
                    and window_started_at < :old
                    and (blocked_until is null or blocked_until < :old)
                    """).param("keys", keys).param("old", old).update();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String key(String what, String value) {
        try {
            var text = what + ":" + value.strip().toLowerCase(Locale.ROOT);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(
            int failures,
            LocalDateTime windowStartedAt,
            @Nullable LocalDateTime blockedUntil) {

        boolean isOld(LocalDateTime now) {
            var last = blockedUntil == null ? windowStartedAt : blockedUntil;
            return last.plus(WINDOW).isBefore(now);
        }
    }
}
