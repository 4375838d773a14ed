package org.weltoffen.notices;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;

/// Links in mails that end a subscription without signing in (RFC 8058). Each is signed for one person and one kind of
/// mail; it can end that and nothing else.
@Service
public class Subscriptions {

    /// Where the links lead, relative to the application.
    public static final String PATH = "/notices/unsubscribe";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final JdbcClient db;
    private final Preferences preferences;
    private final String house;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(
            JdbcClient db, Preferences preferences, @Value("${weltoffen.address:http://localhost:8080}") String house) {
        this.db = db;
        this.preferences = preferences;
        this.house = house;
    }

    String link(EmployeeId employee, Template template, Language language) {
        return "%s%s?who=%s&what=%s&sign=%s&lang=%s"
                .formatted(
                        house,
                        PATH,
                        employee.value(),
                        template.key(),
                        sign(employee.value(), template),
                        language.tag());
    }

    /// Whether the link is one of ours, unchanged.
    @Transactional
    public boolean isGenuine(UUID who, Template template, String sign) {
        return template.canBeUnsubscribed()
                && MessageDigest.isEqual(
                        sign.getBytes(StandardCharsets.UTF_8),
                        sign(who, template).getBytes(StandardCharsets.UTF_8));
    }

    /// Ends what a genuine link names; once or often makes no difference.
    ///
    /// @return false, and nothing changes, if the link is not genuine
    @Transactional
    public boolean end(UUID who, Template template, String sign) {
        if (!isGenuine(who, template, sign)) {
            return false;
        }
        preferences.end(new EmployeeId(who), template);
        return true;
    }

    private String sign(UUID who, Template template) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            var signed = "%s %s".formatted(who, template.key()).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same on every node; whoever needs it first makes it.
    private byte[] secret() {
        return db.sql("""
                select value
                from notices_secret
                where id = 1
                """).query(byte[].class).optional().orElseGet(this::makeSecret);
    }

    private byte[] makeSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        db.sql("""
                insert ignore into notices_secret (id, value)
                values (1, :bytes)
                """).param("bytes", bytes).update();
        return db.sql("""
                select value
                from notices_secret
                where id = 1
                for update
                """).query(byte[].class).single();
    }
}
