package org.weltoffen.catalogue.web;

import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.weltoffen.catalogue.Catalogue;

/// Delivers media under the hash of their bytes, so that browsers may keep them for ever. Films can be asked for in
/// parts.
@RestController
class MediaController {

    private final Catalogue catalogue;

    MediaController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}")
    ResponseEntity<Resource> media(@PathVariable String hash) {
        return catalogue
                .media(hash)
                .map(media -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(media.ref().mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .header("X-Content-Type-Options", "nosniff")
                        .<Resource>body(new ByteArrayResource(media.bytes())))
                .orElse(ResponseEntity.notFound().build());
    }
}
