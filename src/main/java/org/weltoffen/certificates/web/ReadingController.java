package org.weltoffen.certificates.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.weltoffen.certificates.CertificateId;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.certificates.pdf.ReadingCopy;

/// Shows holders their certificate as the web page that travels inside the PDF.
@Controller
class ReadingController {

    // the page brings everything along and may load and run nothing
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

    private final Certificates certificates;

    ReadingController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{id}.html")
    ResponseEntity<byte[]> read(@PathVariable UUID id) {
        return certificates
                .mine(new CertificateId(id))
                .flatMap(ReadingCopy::in)
                .map(ReadingController::page)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> page(byte[] html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }
}
