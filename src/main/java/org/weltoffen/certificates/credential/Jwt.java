package org.weltoffen.certificates.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.CredentialKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The same credential as a signed token: a compact JWS whose payload is the credential itself (VC-JOSE-COSE,
/// `typ: vc+jwt`), signed with Ed25519 under the name most readers know, `EdDSA`.
@Component
class Jwt {

    private static final Base64.Encoder TO_URL = Base64.getUrlEncoder().withoutPadding();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String sign(Map<String, Object> payload, String method, CredentialKey key) {
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", "EdDSA");
        header.put("typ", "vc+jwt");
        header.put("cty", "vc");
        header.put("kid", method);
        var signed = part(header) + "." + part(payload);
        return signed + "." + TO_URL.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /// The credential in it; empty if the token is not genuine.
    ///
    /// @param keys the key at an address, null if it is none of ours
    Optional<Map<String, Object>> read(String token, Function<String, @Nullable CredentialKey> keys) {
        var parts = token.strip().split("\\.", -1);
        if (parts.length != 3 || token.length() > Canonical.LONGEST) {
            return Optional.empty();
        }
        try {
            var header = object(parts[0]);
            var key = header.get("kid") instanceof String method ? keys.apply(method) : null;
            if (key == null || !"EdDSA".equals(header.get("alg")) || header.containsKey("crit")) {
                return Optional.empty();
            }
            var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            var signature = Base64.getUrlDecoder().decode(parts[2]);
            return Ed25519.verify(signed, signature, key.publicKey())
                    ? Optional.of(object(parts[1]))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            // not a token at all
            return Optional.empty();
        }
    }

    private String part(Map<String, Object> object) {
        return TO_URL.encodeToString(json.writeValueAsBytes(object));
    }

    private Map<String, Object> object(String part) {
        return json.readValue(Base64.getUrlDecoder().decode(part), OBJECT);
    }
}
