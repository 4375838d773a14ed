package org.weltoffen.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.certificates.Checks;
import org.weltoffen.certificates.FileCheck;

/// Anyone holds a file against our records: a PDF, a credential or a token. The file stays in memory for the time of
/// the answer and is stored nowhere.
@Controller
class FileController {

    private final Certificates certificates;
    private final Checks checks;
    private final WrongNumbers wrongNumbers;
    private final Results results;

    FileController(Certificates certificates, Checks checks, WrongNumbers wrongNumbers, Results results) {
        this.certificates = certificates;
        this.checks = checks;
        this.wrongNumbers = wrongNumbers;
        this.results = results;
    }

    @PostMapping("/verify/file")
    ResponseEntity<Object> check(
            @RequestParam MultipartFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var waiting = wrongNumbers.waitFor(request.getRemoteAddr());
        if (waiting.isPositive()) {
            return results.throttled(waiting, request, response);
        }
        if (file.isEmpty()) {
            return results.form(request, response);
        }
        return switch (checks.check(file.getBytes())) {
            case FileCheck.AsIssued(var certificate, var sealed) -> {
                var verification = certificates.verify(certificate.number());
                var answer = Answer.to(verification, Pages.language(request));
                var said = Map.<String, Object>of("file", sealed ? "sealed" : "as-issued");
                yield results.of(answer, Optional.of(verification), said, request, response);
            }
            case FileCheck.SealedButUnknown() -> notOurs("sealed-unknown", request, response);
            case FileCheck.Changed() -> wrong("changed", request, response);
            case FileCheck.NothingOfOurs() -> wrong("no-certificate", request, response);
        };
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Object> tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return notOurs("too-large", request, response);
    }

    private ResponseEntity<Object> wrong(String status, HttpServletRequest request, HttpServletResponse response) {
        wrongNumbers.count(request.getRemoteAddr());
        return notOurs(status, request, response);
    }

    private ResponseEntity<Object> notOurs(String status, HttpServletRequest request, HttpServletResponse response) {
        return results.of(Answer.bare(status), Optional.empty(), Map.of(), request, response);
    }
}
