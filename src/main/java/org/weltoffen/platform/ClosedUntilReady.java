package org.weltoffen.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps everybody out, in a friendly way, until the start is over.
///
/// The door opens before courses are read and checked. Where a hundred people wait for it after a fault,
/// they would take all connections to the database, and the start itself would fail for want of one.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedUntilReady extends OncePerRequestFilter {

    private final MessageSource words;
    private volatile boolean ready;

    ClosedUntilReady(MessageSource words) {
        this.words = words;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        ready = true;
    }

    /// Whoever asks how the application is gets the answer at any time.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ready || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onwards)
            throws ServletException, IOException {
        var locale = request.getLocale();
        var title = words.getMessage("platform.starting.title", null, locale);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("""
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="5">
                <title>%s – Weltoffen</title>
                <h1>%s</h1>
                <p>%s</p>
                </html>
                """.formatted(
                        locale.getLanguage(), title, title, words.getMessage("platform.starting.text", null, locale)));
    }
}
