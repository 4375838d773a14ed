package org.weltoffen.privacy.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.Keepers;
import org.weltoffen.privacy.spi.SubjectOfAccount;

/// Hands people everything the application holds about them, as a file (Art. 15 GDPR, rule DV-13).
@RestController
class MyDataController {

    private final Keepers keepers;
    private final ObjectProvider<SubjectOfAccount> subjects;
    private final AuditTrail trail;
    private final Clock clock;

    MyDataController(Keepers keepers, ObjectProvider<SubjectOfAccount> subjects, AuditTrail trail, Clock clock) {
        this.keepers = keepers;
        this.subjects = subjects;
        this.trail = trail;
        this.clock = clock;
    }

    /// The signed-in person's own data; 404 for accounts that stand for nobody. There is no way to name another person.
    @GetMapping("/my-data")
    ResponseEntity<String> myData() {
        return subjects.stream()
                .flatMap(subject -> subject.subject().stream())
                .findFirst()
                .map(this::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> file(DataSubject person) {
        trail.record("own-data.exported", null, "Eigene Daten heruntergeladen");
        var name = "weltoffen-%s.json".formatted(LocalDate.now(clock));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(keepers.export(person));
    }
}
