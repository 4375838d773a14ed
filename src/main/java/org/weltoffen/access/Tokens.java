package org.weltoffen.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;

/// The tokens with which programs come in. A token opens one thing until a day, and is shown once.
@Component
public class Tokens {

    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST_YEARS = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final CurrentUser user;
    private final Clock clock;

    Tokens(JdbcClient db, CurrentUser user, Clock clock) {
        this.db = db;
        this.user = user;
        this.clock = clock;
    }

    /// Makes a token and returns it; nobody can ask for it again.
    ///
    /// @param expiresOn its last day, at most two years ahead
    /// @throws AccessDeniedException unless the personnel department or an administrator asks
    @Transactional
    public String create(String program, TokenPurpose purpose, LocalDate expiresOn) {
        check();
        var today = LocalDate.now(clock);
        if (program.isBlank() || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException("A token needs a name and ends within two years, not on " + expiresOn);
        }
        var token = "wo_" + random();
        db.sql("""
                insert into access_token (id, name, purpose, hash, created_by, created_at, expires_on)
                values (:id, :name, :purpose, :hash, :who, :now, :expires)
                """)
                .param("id", TimeOrderedId.next(clock))
                .param("name", program.strip())
                .param("purpose", purpose.name())
                .param("hash", hash(token))
                .param("who", user.name())
                .param("now", now())
                .param("expires", expiresOn)
                .update();
        return token;
    }

    /// All there ever were, the newest first.
    @ReadOnly
    public List<Token> all() {
        check();
        return db.sql("""
                select id, name, purpose, created_by, created_at, expires_on, last_used_at, revoked_at
                from access_token
                order by created_at desc, id desc
                """).query(Tokens::token).list();
    }

    /// It opens nothing any more.
    @Transactional
    public void revoke(TokenId id) {
        check();
        db.sql("""
                update access_token
                set revoked_at = :now
                where id = :id
                and revoked_at is null
                """).param("now", now()).param("id", id.value()).update();
    }

    /// The token a program shows, if it is valid today; notes that it was used.
    @Transactional
    Optional<Token> use(String token) {
        var found = db.sql("""
                select id, name, purpose, created_by, created_at, expires_on, last_used_at, revoked_at
                from access_token
                where hash = :hash
                """)
                .param("hash", hash(token))
                .query(Tokens::token)
                .optional()
                .filter(one -> one.isValidOn(LocalDate.now(clock)));
        found.ifPresent(one -> db.sql("update access_token set last_used_at = :now where id = :id")
                .param("now", now())
                .param("id", one.id().value())
                .update());
        return found;
    }

    private void check() {
        if (!user.has(Role.HR) && !user.has(Role.ADMIN)) {
            throw new AccessDeniedException("Tokens are made by the personnel department and administrators");
        }
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Plain SHA-256 is enough for something as long and random as this.
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                TokenPurpose.valueOf(row.getString("purpose")),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("expires_on", LocalDate.class),
                time(row.getObject("last_used_at", LocalDateTime.class)),
                time(row.getObject("revoked_at", LocalDateTime.class)));
    }

    private static @Nullable Instant time(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
