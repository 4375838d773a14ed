package org.weltoffen.certificates.credential;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.Statement;

/// Says what a certificate says as an Open Badges 3.0 credential, still without proof.
///
/// The holder appears only as the salted hash of their name: whoever has the credential and knows the name can compare,
/// nobody can read it out. The subject is a random id of this one credential.
@Component
class Badge {

    private static final int SALT = 16;

    private final Issuer issuer;
    private final BadgeWords words;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Badge(Issuer issuer, BadgeWords words, Clock clock) {
        this.issuer = issuer;
        this.words = words;
        this.clock = clock;
    }

    Map<String, Object> of(Statement statement, String subject, StatusPlace place, Instant at) {
        var badge = new LinkedHashMap<String, Object>();
        badge.put("@context", Contexts.OF_A_BADGE);
        badge.put("id", statement.verifyUrl());
        badge.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        badge.put("name", statement.title().in(statement.language()));
        badge.put("issuer", issuer.profile(statement.language().locale()));
        badge.put("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString());
        badge.put("validUntil", end(statement).toString());
        badge.put("credentialSubject", subject(statement, subject));
        badge.put("credentialStatus", status(place));
        badge.put("credentialSchema", List.of(schema()));
        return badge;
    }

    /// The last second of the last day.
    Instant end(Statement statement) {
        return statement
                .validUntil()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .minusSeconds(1)
                .toInstant();
    }

    private Map<String, Object> subject(Statement statement, String subject) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", "urn:uuid:" + UUID.randomUUID());
        map.put("type", List.of("AchievementSubject"));
        map.put("identifier", List.of(holder(statement.holder())));
        map.put("achievement", achievement(statement, subject));
        return map;
    }

    private Map<String, Object> holder(String name) {
        var bytes = new byte[SALT];
        random.nextBytes(bytes);
        var salt = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var salted = Normalizer.normalize(name, Normalizer.Form.NFC) + salt;
        var map = new LinkedHashMap<String, Object>();
        map.put("type", "IdentityObject");
        map.put("hashed", true);
        map.put("salt", salt);
        map.put("identityType", "name");
        map.put(
                "identityHash",
                "sha256$" + HexFormat.of().formatHex(Canonical.sha256(salted.getBytes(StandardCharsets.UTF_8))));
        return map;
    }

    private Map<String, Object> achievement(Statement statement, String subject) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", issuer.tag(subject));
        map.put("type", List.of("Achievement"));
        map.put("achievementType", "Certificate");
        map.put("name", statement.title().in(statement.language()));
        map.put("description", words.description(statement));
        map.put("inLanguage", statement.language().tag());
        map.put("version", statement.version());
        map.put("criteria", Map.of("narrative", words.criteria(statement)));
        return map;
    }

    private Map<String, Object> status(StatusPlace place) {
        var list = issuer.statusList(place.list());
        var map = new LinkedHashMap<String, Object>();
        map.put("id", "%s#%d".formatted(list, place.index()));
        map.put("type", "BitstringStatusListEntry");
        map.put("statusPurpose", "revocation");
        map.put("statusListIndex", Integer.toString(place.index()));
        map.put("statusListCredential", list);
        return map;
    }

    private static Map<String, Object> schema() {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json");
        map.put("type", "JsonSchema");
        return map;
    }
}
