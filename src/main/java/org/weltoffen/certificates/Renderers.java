package org.weltoffen.certificates;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.spi.CertificateRenderer;

/// The renderers by key, and the one in use.
@Component
class Renderers {

    private final CertificateRenderer chosen;

    Renderers(List<CertificateRenderer> renderers, @Value("${weltoffen.certificates.renderer:pdf}") String key) {
        var byKey = byKey(renderers);
        var found = byKey.get(key);
        if (found == null) {
            throw new IllegalStateException(
                    "weltoffen.certificates.renderer is \"%s\"; there are %s".formatted(key, byKey.keySet()));
        }
        chosen = found;
    }

    CertificateRenderer chosen() {
        return chosen;
    }

    private static Map<String, CertificateRenderer> byKey(List<CertificateRenderer> renderers) {
        return renderers.stream()
                .collect(Collectors.toMap(CertificateRenderer::key, Function.identity(), (one, other) -> {
                    throw new IllegalStateException("Two certificate renderers with the key \"%s\": %s and %s"
                            .formatted(
                                    one.key(),
                                    one.getClass().getName(),
                                    other.getClass().getName()));
                }));
    }
}
