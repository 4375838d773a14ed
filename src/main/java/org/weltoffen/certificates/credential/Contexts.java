package org.weltoffen.certificates.credential;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The JSON-LD contexts of our credentials, from the application itself. Every other address is refused, so nothing is
/// ever fetched from the network.
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /// What a badge names in its `@context`, in this order.
    static final List<String> OF_A_BADGE = List.of(CREDENTIALS, OPEN_BADGES);

    private final Map<String, Document> documents = Map.of(
            CREDENTIALS, read("/contexts/credentials-v2.jsonld", CREDENTIALS),
            OPEN_BADGES, read("/contexts/open-badges-3.0.3.jsonld", OPEN_BADGES));

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        var document = documents.get(address.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "No context " + address);
        }
        return document;
    }

    private static Document read(String resource, String address) {
        try (var in = Contexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource);
            }
            var document = JsonDocument.of(in);
            document.setDocumentUrl(URI.create(address));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
