package org.weltoffen.certificates.credential;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Who issues, under the name `did:web:` and the host of this application.
@Component
class Issuer {

    /// Follows the address of a key where it stands as a JSON Web Key.
    static final String AS_WEB_KEY = "-jwk";

    private final MessageSource words;
    private final String address;

    Issuer(MessageSource words, @Value("${weltoffen.address:http://localhost:8080}") String address) {
        this.words = words;
        this.address = address;
    }

    String did() {
        return "did:web:" + URLEncoder.encode(URI.create(address).getAuthority(), StandardCharsets.UTF_8);
    }

    /// The address of a public key.
    String method(String keyId) {
        return did() + "#" + keyId;
    }

    Map<String, Object> profile(Locale locale) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", did());
        profile.put("type", List.of("Profile"));
        profile.put("name", "%s, %s".formatted(word("city", locale), word("office", locale)));
        profile.put("url", address);
        return profile;
    }

    String statusList(int list) {
        return "%s/credentials/status/%d".formatted(address, list);
    }

    /// An address that stays the same for ever and promises no page (RFC 4151).
    String tag(String what) {
        return "tag:%s,2026:%s".formatted(URI.create(address).getHost(), what);
    }

    private String word(String key, Locale locale) {
        return words.getMessage("certificates.issuer." + key, null, locale);
    }
}
