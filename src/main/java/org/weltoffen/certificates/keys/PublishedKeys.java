package org.weltoffen.certificates.keys;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The public halves of all keys as a file that anyone may have. With it a certificate can be checked without
/// asking the house, even when the house is gone.
///
/// ```json
/// { "keys": [ { "id": "k5f…", "use": "seal", "from": "2026-01-01T00:00:00Z", "until": "2027-01-01T00:00:00Z",
///               "sample": false, "certificates": [ "MIIB…" ] } ] }
/// ```
public final class PublishedKeys {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
            .build();
    private static final String SEAL = "seal";
    private static final String CREDENTIAL = "credential";

    private PublishedKeys() {}

    /// Writes the public halves as JSON.
    public static String write(KeyRing ring) {
        var seals = ring.sealKeys().stream().map(Entry::of);
        var credentials = ring.credentialKeys().stream().map(Entry::of);
        return JSON.writeValueAsString(
                new File(Stream.concat(seals, credentials).toList()));
    }

    /// Reads what [#write] wrote. Nothing can be signed with the result.
    ///
    /// @throws IllegalArgumentException if it is something else
    public static KeyRing read(String json) {
        try {
            var keys = JSON.readValue(json, File.class).keys();
            return new PastRing(
                    keys.stream()
                            .filter(key -> key.use().equals(SEAL))
                            .map(Entry::sealKey)
                            .toList(),
                    keys.stream()
                            .filter(key -> key.use().equals(CREDENTIAL))
                            .map(Entry::credentialKey)
                            .toList());
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("This is no file of published keys", e);
        }
    }

    private record File(List<Entry> keys) {}

    /// @param certificates of a key that seals, its own first
    /// @param publicKey of a key that signs credentials, as X.509 writes it
    @SuppressWarnings("ArrayRecordComponent") // nobody compares entries
    private record Entry(
            String id,
            String use,
            Instant from,
            Instant until,
            boolean sample,
            @Nullable List<byte[]> certificates,
            byte @Nullable [] publicKey) {

        static Entry of(SealKey key) {
            return new Entry(key.id(), SEAL, key.from(), key.until(), key.sample(), Encoded.bytes(key.chain()), null);
        }

        static Entry of(CredentialKey key) {
            var bytes = key.publicKey().getEncoded();
            return new Entry(key.id(), CREDENTIAL, key.from(), key.until(), key.sample(), null, bytes);
        }

        SealKey sealKey() {
            return new SealKey(id, null, Encoded.chain(requireNonNull(certificates)), from, until, sample);
        }

        CredentialKey credentialKey() {
            return new CredentialKey(id, null, Encoded.ed25519(requireNonNull(publicKey)), from, until, sample);
        }
    }
}
