package org.weltoffen.certificates.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.PublishedKeys;

/// Hands out the public halves of all keys, with which anyone can check files without asking again.
@Controller
class KeysController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final KeyRing keys;

    KeysController(KeyRing keys) {
        this.keys = keys;
    }

    @GetMapping(path = "/verify/keys.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(PublishedKeys.write(keys));
    }
}
