package org.weltoffen.certificates.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.credential.Credential;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.credential.StatusPlace;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.PublishedKeys;

/// Checks credentials of the house with what anyone may have of its keys.
@ApplicationTest
class CredentialCheckTests {

    private final CredentialCheck check = new CredentialCheck();
    private final KeyRing published;
    private final Credential credential;

    @Autowired
    CredentialCheckTests(Credentials credentials, KeyRing keys, Clock clock) {
        credential = credentials.issue(
                Samples.statement("Nguyễn Thị Hồng"), "course/interpreting/1", new StatusPlace(1, 7), clock.instant());
        published = PublishedKeys.read(PublishedKeys.write(keys));
    }

    @Test
    void bothFormsAreGenuine() {
        assertThat(check.check(bytes(credential.json()), published)).hasValueSatisfying(result -> {
            assertThat(result.genuine()).isTrue();
            assertThat(result.sentence())
                    .startsWith("genuine, issued by did:web:")
                    .contains("valid until 20");
        });
        assertThat(check.check(bytes(credential.jwt() + "\n"), published))
                .hasValueSatisfying(result -> assertThat(result.genuine()).isTrue());
    }

    @Test
    void aChangedOneIsNot() {
        var renamed = credential.json().replace("Interkulturelle Kompetenz 2026", "Interkulturelle Kompetenz 2027");
        var shortened = credential.jwt().substring(0, credential.jwt().length() - 4) + "AAAA";

        assertThat(renamed).isNotEqualTo(credential.json());
        assertThat(check.check(bytes(renamed), published))
                .hasValueSatisfying(result -> assertThat(result.genuine()).isFalse());
        assertThat(check.check(bytes(shortened), published))
                .hasValueSatisfying(result -> assertThat(result.genuine()).isFalse());
        assertThat(check.check(bytes("{}"), published))
                .hasValueSatisfying(result -> assertThat(result.genuine()).isFalse());
    }

    @Test
    void somethingElseIsLeftToOthers() {
        assertThat(check.check(bytes("%PDF-1.7"), published)).isEmpty();
        assertThat(check.check(bytes("Guten Tag. Bis morgen."), published)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
