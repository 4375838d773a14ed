package org.weltoffen.certificates.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.CredentialKey;
import org.weltoffen.certificates.keys.KeyRing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads credentials, as JSON or as a token, whose proof a key of ours made. Needs nothing but the public halves of the
/// keys, so it works without the house as well.
@Component
public final class Proofs {

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final DataIntegrity integrity = new DataIntegrity();
    private final Jwt jwt = new Jwt();
    private final JsonMapper json = JsonMapper.builder().build();

    /// The credential in the text; empty if its proof is not genuine, whatever the reason. Whether it
    /// still holds is another question.
    public Optional<Map<String, Object>> read(String text, KeyRing keys) {
        return read(text, method -> keys.credentialKeys().stream()
                .filter(key -> keyId(method).equals(key.id()))
                .findFirst()
                .orElse(null));
    }

    /// @param keys the key at an address, null if it is none of ours
    Optional<Map<String, Object>> read(String text, Function<String, @Nullable CredentialKey> keys) {
        try {
            return text.stripLeading().startsWith("{")
                    ? Optional.<Map<String, Object>>of(json.readValue(text, OBJECT))
                            .filter(credential -> integrity.isGenuine(credential, keys))
                    : jwt.read(text, keys);
        } catch (JacksonException | Canonical.Unreadable e) {
            // not a credential, or one that we could not have issued
            return Optional.empty();
        }
    }

    /// What the address of a key ends with.
    private static String keyId(String method) {
        return method.substring(method.indexOf('#') + 1).replaceFirst(Issuer.AS_WEB_KEY + "$", "");
    }
}
