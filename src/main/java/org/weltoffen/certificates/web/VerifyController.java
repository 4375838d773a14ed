package org.weltoffen.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.certificates.Verification;

/// Anyone checks a certificate here, without signing in. Shows that it is genuine, never whose it is.
@Controller
class VerifyController {

    private final Certificates certificates;
    private final WrongNumbers wrongNumbers;
    private final Pages pages;

    VerifyController(Certificates certificates, WrongNumbers wrongNumbers, Pages pages) {
        this.certificates = certificates;
        this.wrongNumbers = wrongNumbers;
        this.pages = pages;
    }

    /// The form; with a number the way to its page.
    @GetMapping("/verify")
    ResponseEntity<Object> form(
            @RequestParam @Nullable String number, HttpServletRequest request, HttpServletResponse response) {
        if (number == null || number.isBlank()) {
            return pages.page(request, response, HttpStatus.OK, Map.of("status", "form"));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(pageOf(number, request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// What the number is worth.
    @GetMapping("/v/{number}")
    ResponseEntity<Object> verify(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var waiting = wrongNumbers.waitFor(request.getRemoteAddr());
        if (waiting.isPositive()) {
            return throttled(waiting, request, response);
        }
        var parsed = CertificateNumber.parse(number);
        var verification = parsed.map(certificates::verify);
        var answer = verification
                .map(found -> Answer.to(found, Pages.language(request)))
                .orElseGet(() -> Answer.bare("mistyped"));
        if (answer.httpStatus().isError()) {
            wrongNumbers.count(request.getRemoteAddr());
        }
        if (Pages.wantsJson(request)) {
            return pages.json(request, answer.httpStatus(), answer);
        }
        return pages.page(request, response, answer.httpStatus(), model(number, answer, verification, request));
    }

    private ResponseEntity<Object> throttled(
            Duration waiting, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(waiting.toSeconds() + 1));
        var answer = Answer.bare("throttled");
        return Pages.wantsJson(request)
                ? pages.json(request, answer.httpStatus(), answer)
                : pages.page(request, response, answer.httpStatus(), Map.of("status", answer.status()));
    }

    private static Map<String, Object> model(
            String typed, Answer answer, Optional<Verification> verification, HttpServletRequest request) {
        var model = new HashMap<String, Object>();
        model.put("status", answer.status());
        model.put("typed", CertificateNumber.grouped(typed));
        verification.flatMap(VerifyController::certificate).ifPresent(certificate -> {
            model.put("facts", Facts.of(certificate, Pages.language(request)));
        });
        return model;
    }

    private static Optional<Certificate> certificate(Verification verification) {
        return switch (verification) {
            case Verification.Valid(var certificate) -> Optional.of(certificate);
            case Verification.Expired(var certificate) -> Optional.of(certificate);
            case Verification.Unknown() -> Optional.empty();
        };
    }

    private static URI pageOf(String number, HttpServletRequest request) {
        var segment =
                CertificateNumber.parse(number).map(CertificateNumber::value).orElse(number.strip());
        var address = UriComponentsBuilder.fromPath(request.getContextPath()).pathSegment("v", segment);
        if (request.getParameter("lang") != null) {
            address.queryParam("lang", Pages.language(request).tag());
        }
        return address.encode().build().toUri();
    }
}
