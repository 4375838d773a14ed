package org.weltoffen.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// What pages may load and run: nothing from elsewhere, no inline script without this response's nonce.
///
/// Vaadin's client makes functions from the server's expressions (`unsafe-eval`) and writes style elements
/// (`unsafe-inline`); without these it does not draw. Its upload field brings the font of its icons along as `data:`.
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /// For plain pages, which run no script at all.
    static final String PLAIN = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /// For what the application sends besides its page: data, downloads, scripts.
    static final String PARTS =
            String.join("; ", "default-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

    private static final String APPLICATION = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "media-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'self'",
            "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::guard);
        }
    }

    private void guard(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", APPLICATION.formatted(nonce));
    }

    private String nonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
