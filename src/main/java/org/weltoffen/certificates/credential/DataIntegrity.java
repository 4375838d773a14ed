package org.weltoffen.certificates.credential;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.CredentialKey;
import tools.jackson.databind.json.JsonMapper;

/// The cryptosuite `eddsa-rdfc-2022`: a proof inside the document that covers what it says.
///
/// ```
/// proof without value ─► canonical ─► SHA-256 ─┐
/// document without proof ─► canonical ─► SHA-256 ┴─► 64 bytes ─► Ed25519 ─► base 58
/// ```
///
/// Source: [W3C Data Integrity EdDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-eddsa/).
@Component
class DataIntegrity {

    private static final String CONTEXT = "@context";
    private static final String VALUE = "proofValue";
    private static final int SIGNATURE = 64;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Canonical canonical = new Canonical();

    /// The document with its proof.
    ///
    /// @param method address of the public key
    Map<String, Object> sign(Map<String, Object> document, String method, CredentialKey key, Instant at) {
        var proof = new LinkedHashMap<String, Object>();
        proof.put(CONTEXT, document.get(CONTEXT));
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", at.toString());
        proof.put("verificationMethod", method);
        proof.put("proofPurpose", "assertionMethod");
        proof.put(VALUE, Base58.encode(key.sign(hash(document, proof))));
        proof.remove(CONTEXT);
        var signed = new LinkedHashMap<>(document);
        signed.put("proof", proof);
        return signed;
    }

    /// Whether the proof is genuine and was made while its key was in use.
    ///
    /// @param keys the key at an address, null if it is none of ours
    boolean isGenuine(Map<String, Object> signed, Function<String, @Nullable CredentialKey> keys) {
        if (!(signed.get("proof") instanceof Map<?, ?> found) || !(found.get(VALUE) instanceof String value)) {
            return false;
        }
        var key = found.get("verificationMethod") instanceof String method ? keys.apply(method) : null;
        if (key == null || !isOfThisSuite(found) || !wasMadeInTime(found, key)) {
            return false;
        }
        var proof = new LinkedHashMap<String, Object>();
        proof.put(CONTEXT, signed.get(CONTEXT));
        found.forEach((name, any) -> proof.put(String.valueOf(name), any));
        proof.remove(VALUE);
        var document = new LinkedHashMap<>(signed);
        document.remove("proof");
        return Base58.decode(value, SIGNATURE)
                .filter(signature -> Ed25519.verify(hash(document, proof), signature, key.publicKey()))
                .isPresent();
    }

    private static boolean isOfThisSuite(Map<?, ?> proof) {
        return "DataIntegrityProof".equals(proof.get("type"))
                && "eddsa-rdfc-2022".equals(proof.get("cryptosuite"))
                && "assertionMethod".equals(proof.get("proofPurpose"));
    }

    private static boolean wasMadeInTime(Map<?, ?> proof, CredentialKey key) {
        try {
            return proof.get("created") instanceof String created && key.holdsAt(Instant.parse(created));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private byte[] hash(Map<String, Object> document, Map<String, Object> proof) {
        var both = new byte[SIGNATURE];
        System.arraycopy(canonical.hash(json.writeValueAsString(proof)), 0, both, 0, SIGNATURE / 2);
        System.arraycopy(canonical.hash(json.writeValueAsString(document)), 0, both, SIGNATURE / 2, SIGNATURE / 2);
        return both;
    }
}
