package org.weltoffen.certificates.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.weltoffen.certificates.credential.Credential;

/// Hands the document to its holder. For everyone else it does not exist.
@Controller
class DownloadController {

    private final Certificates certificates;

    DownloadController(Certificates certificates) {
        this.certificates = certificates;
    }

    /// The credential, signed inside.
    @GetMapping("/certificates/{id}.json")
    ResponseEntity<byte[]> credential(@PathVariable String id) {
        return credential(id, Credential.JSON_TYPE, "json", Credential::json);
    }

    /// The same as a signed token.
    @GetMapping("/certificates/{id}.jwt")
    ResponseEntity<byte[]> token(@PathVariable String id) {
        return credential(id, Credential.JWT_TYPE, "jwt", Credential::jwt);
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

    private ResponseEntity<byte[]> credential(
            String id, String type, String ending, Function<Credential, String> form) {
        return id(id).flatMap(this::mine)
                .flatMap(certificate -> certificates
                        .myCredential(certificate.id())
                        .map(form)
                        .map(text -> response(
                                certificate.fileName().replaceFirst("pdf$", ending),
                                MediaType.parseMediaType(type),
                                text.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> response(Certificate certificate, byte[] pdf) {
        return response(certificate.fileName(), MediaType.APPLICATION_PDF, pdf);
    }

    private static ResponseEntity<byte[]> response(String fileName, MediaType type, byte[] bytes) {
        var attachment = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private static Optional<CertificateId> id(String text) {
        try {
            return Optional.of(new CertificateId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
