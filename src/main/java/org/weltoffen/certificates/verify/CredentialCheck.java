package org.weltoffen.certificates.verify;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weltoffen.certificates.credential.Proofs;
import org.weltoffen.certificates.keys.KeyRing;

/// Checks the proof of a credential, as JSON or as a token.
final class CredentialCheck implements OfflineCheck {

    /// A JSON object, or three parts of base 64 for addresses.
    private static final Pattern KIND = Pattern.compile("\\s*(\\{.*|[\\w-]+\\.[\\w-]+\\.[\\w-]+\\s*)", Pattern.DOTALL);

    private final Proofs proofs = new Proofs();

    @Override
    public Optional<Result> check(byte[] file, KeyRing published) {
        var text = new String(file, StandardCharsets.UTF_8);
        if (!KIND.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(proofs.read(text, published)
                .map(CredentialCheck::genuine)
                .orElseGet(() -> new Result(false, "no credential with a genuine proof")));
    }

    private static Result genuine(Map<String, Object> credential) {
        var issuer =
                credential.get("issuer") instanceof Map<?, ?> profile ? profile.get("id") : credential.get("issuer");
        return new Result(
                true, "genuine, issued by %s, valid until %s".formatted(issuer, credential.get("validUntil")));
    }
}
