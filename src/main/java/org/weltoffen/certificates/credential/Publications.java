package org.weltoffen.certificates.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.CredentialKey;
import org.weltoffen.certificates.keys.KeyRing;
import tools.jackson.databind.json.JsonMapper;

/// What anyone needs to check our credentials without asking us: the public keys and the lists of withdrawn ones.
@Component
public class Publications {

    /// A list may be used for so long before it has to be fetched again.
    static final Duration LIST_HOLDS_FOR = Duration.ofDays(1);

    private final Issuer issuer;
    private final DataIntegrity integrity;
    private final KeyRing keys;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Publications(Issuer issuer, DataIntegrity integrity, KeyRing keys, Clock clock) {
        this.issuer = issuer;
        this.integrity = integrity;
        this.keys = keys;
        this.clock = clock;
    }

    /// The document behind `did:web`: every key that ever signed, so that old credentials can be checked for ever. Each
    /// key stands there twice, as Multikey and as JSON Web Key.
    public String didDocument() {
        // the key of this moment first, because asking for it may make it
        keys.credentialKey(clock.instant());
        var ring = keys.credentialKeys();
        var document = new LinkedHashMap<String, Object>();
        document.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/did/v1",
                        "https://w3id.org/security/multikey/v1",
                        "https://w3id.org/security/jwk/v1"));
        document.put("id", issuer.did());
        document.put(
                "verificationMethod",
                ring.stream()
                        .flatMap(key -> Stream.of(multikey(key), webKey(key)))
                        .toList());
        document.put(
                "assertionMethod",
                ring.stream()
                        .flatMap(key -> Stream.of(issuer.method(key.id()), issuer.method(key.id()) + Issuer.AS_WEB_KEY))
                        .toList());
        return json.writeValueAsString(document);
    }

    /// One list of withdrawn credentials, itself a credential (Bitstring Status List 1.0).
    ///
    /// @param withdrawn the places of those that no longer hold
    public String statusList(int list, Collection<Integer> withdrawn) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = keys.credentialKey(now);
        var address = issuer.statusList(list);
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", Bitstring.encode(withdrawn));
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", List.of(Contexts.CREDENTIALS));
        document.put("id", address);
        document.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        document.put("issuer", issuer.did());
        document.put("validFrom", now.toString());
        document.put("validUntil", now.plus(LIST_HOLDS_FOR).toString());
        document.put("credentialSubject", subject);
        return json.writeValueAsString(integrity.sign(document, issuer.method(key.id()), key, now));
    }

    private Map<String, Object> multikey(CredentialKey key) {
        var method = method(key, "", "Multikey");
        method.put("publicKeyMultibase", Ed25519.multikey(key.publicKey()));
        return method;
    }

    private Map<String, Object> webKey(CredentialKey key) {
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "OKP");
        jwk.put("crv", "Ed25519");
        jwk.put("x", Base64.getUrlEncoder().withoutPadding().encodeToString(Ed25519.raw(key.publicKey())));
        var method = method(key, Issuer.AS_WEB_KEY, "JsonWebKey");
        method.put("publicKeyJwk", jwk);
        return method;
    }

    private Map<String, Object> method(CredentialKey key, String suffix, String type) {
        var method = new LinkedHashMap<String, Object>();
        method.put("id", issuer.method(key.id()) + suffix);
        method.put("type", type);
        method.put("controller", issuer.did());
        return method;
    }
}
