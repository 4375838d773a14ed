package org.weltoffen.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.CertificateNumber;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.certificates.Checks;
import org.weltoffen.certificates.Verification;

/// Says yes or no to a name for a certificate, five times an hour. The name comes in the body, so that it stands in no
/// address and no log, and is forgotten with the answer.
@Controller
class NameController {

    private static final int LONGEST = 200;

    private final Certificates certificates;
    private final Checks checks;
    private final WrongNumbers wrongNumbers;
    private final NameTries tries;
    private final Results results;

    NameController(
            Certificates certificates, Checks checks, WrongNumbers wrongNumbers, NameTries tries, Results results) {
        this.certificates = certificates;
        this.checks = checks;
        this.wrongNumbers = wrongNumbers;
        this.tries = tries;
        this.results = results;
    }

    @PostMapping("/v/{number}")
    ResponseEntity<Object> check(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = wrongNumbers.waitFor(request.getRemoteAddr());
        if (waiting.isPositive()) {
            return results.throttled(waiting, request, response);
        }
        var verification = CertificateNumber.parse(number).map(certificates::verify);
        var certificate = verification.flatMap(Verification::found);
        if (certificate.isEmpty()) {
            wrongNumbers.count(request.getRemoteAddr());
            var answer = Answer.bare(verification.isPresent() ? "unknown" : "mistyped");
            var typed = Map.<String, Object>of("typed", CertificateNumber.grouped(number));
            return results.of(answer, Optional.empty(), typed, request, response);
        }
        return check(name, certificate.get(), verification.get(), request, response);
    }

    private ResponseEntity<Object> check(
            String name,
            Certificate certificate,
            Verification verification,
            HttpServletRequest request,
            HttpServletResponse response) {
        var key = certificate.number().value();
        var waiting = tries.waitFor(key);
        if (waiting.isPositive()) {
            return results.nameThrottled(waiting, request, response);
        }
        tries.count(key);
        var matches =
                !name.isBlank() && name.length() <= LONGEST ? checks.isName(certificate, name) : Optional.of(false);
        var language = Pages.language(request);
        var answer = matches.map(yes -> Answer.toName(verification, language, yes))
                .orElseGet(() -> Answer.to(verification, language));
        var said = matches.map(yes -> yes ? "same" : "different").orElse("gone");
        return results.of(answer, Optional.of(verification), Map.of("name", said), request, response);
    }
}
