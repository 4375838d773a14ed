package org.weltoffen.certificates.credential;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.CredentialKey;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.spi.Statement;
import tools.jackson.databind.json.JsonMapper;

/// Issues credentials, and says of any text whether it is one of ours. Needs no network and no database.
@Component
public class Credentials {

    private static final Pattern NUMBER = Pattern.compile("/v/([^/?#]+)$");

    private final Badge badge;
    private final Issuer issuer;
    private final DataIntegrity integrity;
    private final Jwt jwt;
    private final Proofs proofs;
    private final KeyRing keys;
    private final JsonMapper json = JsonMapper.builder().build();

    Credentials(Badge badge, Issuer issuer, DataIntegrity integrity, Jwt jwt, Proofs proofs, KeyRing keys) {
        this.badge = badge;
        this.issuer = issuer;
        this.integrity = integrity;
        this.jwt = jwt;
        this.proofs = proofs;
        this.keys = keys;
    }

    /// The credential for a certificate, signed with the key of the moment.
    ///
    /// @param subject what it is for, as a path that never changes: `course/intercultural-basics/2`
    public Credential issue(Statement statement, String subject, StatusPlace place, Instant at) {
        var moment = at.truncatedTo(ChronoUnit.SECONDS);
        var key = keys.credentialKey(moment);
        var method = issuer.method(key.id());
        var unsigned = badge.of(statement, subject, place, moment);
        return new Credential(
                json.writeValueAsString(integrity.sign(unsigned, method, key, moment)),
                jwt.sign(claims(unsigned, moment, badge.end(statement)), method + Issuer.AS_WEB_KEY, key));
    }

    /// The number in a credential of ours, JSON or token; empty if it is not genuine, whatever the reason. Says nothing
    /// about whether it still holds.
    public Optional<String> numberIn(String text) {
        return proofs.read(text, this::key).filter(this::isOurs).flatMap(Credentials::number);
    }

    private boolean isOurs(Map<String, Object> credential) {
        return credential.get("issuer") instanceof Map<?, ?> profile
                && issuer.did().equals(profile.get("id"));
    }

    private static Optional<String> number(Map<String, Object> credential) {
        return Optional.ofNullable(credential.get("id"))
                .map(id -> NUMBER.matcher(id.toString()))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1));
    }

    private @Nullable CredentialKey key(String method) {
        return keys.credentialKeys().stream()
                .filter(key -> method.replaceFirst(Issuer.AS_WEB_KEY + "$", "").equals(issuer.method(key.id())))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> claims(Map<String, Object> unsigned, Instant from, Instant until) {
        var claims = new LinkedHashMap<>(unsigned);
        claims.put("iss", issuer.did());
        claims.put("jti", unsigned.get("id"));
        claims.put("nbf", from.getEpochSecond());
        claims.put("exp", until.getEpochSecond());
        return claims;
    }
}
