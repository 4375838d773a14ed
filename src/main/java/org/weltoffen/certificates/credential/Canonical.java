package org.weltoffen.certificates.credential;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The SHA-256 hash of what a JSON-LD document says, however it is written (RDF Dataset Canonicalization, RDFC-1.0).
///
/// A word that no context explains is refused rather than passed over: it would not be covered by the proof.
final class Canonical {

    /// Longer documents are refused before any work is done on them.
    static final int LONGEST = 200_000;

    // canonical names for blank nodes can be made to take for ever; ours have about ten
    private static final int MOST_STEPS = 5_000;

    private final Contexts contexts = new Contexts();

    /// @throws Unreadable if it is no JSON-LD document that we could have issued
    byte[] hash(String json) {
        return sha256(quads(json).getBytes(StandardCharsets.UTF_8));
    }

    /// The canonical statements, one a line.
    String quads(String json) {
        if (json.length() > LONGEST) {
            throw new Unreadable("%d of %d characters".formatted(json.length(), LONGEST), null);
        }
        try {
            var canon = RdfCanon.create("SHA-256", ticker());
            JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                    .options(options())
                    .provide(canon);
            var quads = new StringWriter();
            canon.provide(new NQuadsWriter(quads));
            return quads.toString();
        } catch (JsonLdError | RdfConsumerException | RuntimeException e) {
            throw new Unreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private JsonLdOptions options() {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static RdfCanonTicker ticker() {
        var steps = new int[1];
        return () -> {
            if (++steps[0] > MOST_STEPS) {
                throw new IllegalStateException("More than %d steps".formatted(MOST_STEPS));
            }
        };
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Not a document that we could have issued.
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String why, @org.jspecify.annotations.Nullable Throwable cause) {
            super(why, cause);
        }
    }
}
