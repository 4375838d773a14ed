package org.weltoffen.certificates.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.CertificateId;
import org.weltoffen.certificates.Certificates;

/// Hands the document to its holder. For everyone else it does not exist.
@Controller
class DownloadController {

    private final Certificates certificates;

    DownloadController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{id}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return id(id).flatMap(this::mine)
                .flatMap(certificate -> certificates.mine(certificate.id()).map(pdf -> response(certificate, pdf)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Certificate> mine(CertificateId id) {
        return certificates.mine().stream()
                .filter(certificate -> certificate.id().equals(id))
                .findFirst();
    }

    private static ResponseEntity<byte[]> response(Certificate certificate, byte[] pdf) {
        var attachment = ContentDisposition.attachment()
                .filename(certificate.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }

    private static Optional<CertificateId> id(String text) {
        try {
            return Optional.of(new CertificateId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
