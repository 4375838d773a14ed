package org.weltoffen.certificates.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.weltoffen.certificates.Checks;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.certificates.credential.Publications;

/// Publishes what others need to check our credentials by themselves: the issuer's keys and the status lists. Readable
/// from any site, and for caches.
@Controller
class PublicationController {

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Publications publications;
    private final Checks checks;

    PublicationController(Publications publications, Checks checks) {
        this.publications = publications;
        this.checks = checks;
    }

    /// The document of `did:web:` and this host.
    @GetMapping("/.well-known/did.json")
    ResponseEntity<String> issuer() {
        return published("application/did+json", publications.didDocument());
    }

    /// One list of withdrawn credentials.
    @GetMapping("/credentials/status/{list:[0-9]{1,4}}")
    ResponseEntity<String> status(@PathVariable int list) {
        return checks.withdrawn(list)
                .map(withdrawn -> published(Credential.JSON_TYPE, publications.statusList(list, withdrawn)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> published(String type, String body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.maxAge(KEPT_FOR).cachePublic())
                .body(body);
    }
}
