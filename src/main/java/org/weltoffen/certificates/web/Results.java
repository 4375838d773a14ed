package org.weltoffen.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.Verification;

/// Tells the outcome of a check, to people as a page and to programs as JSON.
@Component
class Results {

    private final Pages pages;

    Results(Pages pages) {
        this.pages = pages;
    }

    ResponseEntity<Object> form(HttpServletRequest request, HttpServletResponse response) {
        return pages.page(request, response, HttpStatus.OK, Map.of("status", "form"));
    }

    /// @param more what else the page shows
    ResponseEntity<Object> of(
            Answer answer,
            Optional<Verification> verification,
            Map<String, Object> more,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Pages.wantsJson(request)) {
            return pages.json(request, answer.httpStatus(), answer);
        }
        var model = new HashMap<>(more);
        model.put("status", answer.status());
        verification.flatMap(Verification::found).ifPresent(certificate -> {
            model.put("facts", Facts.of(certificate, Pages.language(request)));
            model.put("number", certificate.number().value());
        });
        return pages.page(request, response, answer.httpStatus(), model);
    }

    ResponseEntity<Object> throttled(Duration waiting, HttpServletRequest request, HttpServletResponse response) {
        return later("throttled", waiting, request, response);
    }

    /// The same for names, where the wait is longer.
    ResponseEntity<Object> nameThrottled(Duration waiting, HttpServletRequest request, HttpServletResponse response) {
        return later("name-throttled", waiting, request, response);
    }

    private ResponseEntity<Object> later(
            String status, Duration waiting, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(waiting.toSeconds() + 1));
        return Pages.wantsJson(request)
                ? pages.json(request, HttpStatus.TOO_MANY_REQUESTS, Answer.bare("throttled"))
                : pages.page(request, response, HttpStatus.TOO_MANY_REQUESTS, Map.of("status", status));
    }
}
