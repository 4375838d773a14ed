package org.weltoffen.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.certificates.Certificates;

/// Anyone checks a certificate here, without signing in. Shows that it is genuine, never whose it is.
@Controller
class VerifyController {

    private final Certificates certificates;
    private final WrongNumbers wrongNumbers;
    private final Results results;

    VerifyController(Certificates certificates, WrongNumbers wrongNumbers, Results results) {
        this.certificates = certificates;
        this.wrongNumbers = wrongNumbers;
        this.results = results;
    }

    /// The form; with a number the way to its page.
    @GetMapping("/verify")
    ResponseEntity<Object> form(
            @RequestParam @Nullable String number, HttpServletRequest request, HttpServletResponse response) {
        if (number == null || number.isBlank()) {
            return results.form(request, response);
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
            return results.throttled(waiting, request, response);
        }
        var verification = CertificateNumber.parse(number).map(certificates::verify);
        var answer = verification
                .map(found -> Answer.to(found, Pages.language(request)))
                .orElseGet(() -> Answer.bare("mistyped"));
        if (answer.httpStatus().isError()) {
            wrongNumbers.count(request.getRemoteAddr());
        }
        return results.of(answer, verification, Map.of("typed", CertificateNumber.grouped(number)), request, response);
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
