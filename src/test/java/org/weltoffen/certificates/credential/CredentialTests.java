package org.weltoffen.certificates.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.spi.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class CredentialTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final StatusPlace PLACE = new StatusPlace(1, 94_567);
    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

    private final Credentials credentials;
    private final Publications publications;
    private final Statement statement = Samples.statement("Nguyễn Thị Hồng");
    private final Credential credential;
    private final IndependentVerifier verifier;
    private final Instant now;

    @Autowired
    CredentialTests(Credentials credentials, Publications publications, Clock clock) throws IOException {
        this.credentials = credentials;
        this.publications = publications;
        now = clock.instant();
        credential = credentials.issue(statement, "course/intercultural-basics/2", PLACE, now);
        verifier = new IndependentVerifier(publications.didDocument());
    }

    @Test
    void anIndependentVerifierAcceptsIt() throws IOException {
        var judgement = verifier.judge(credential.json(), list(), now);

        assertThat(judgement.get("verified").asBoolean())
                .as(judgement.toString())
                .isTrue();
    }

    @Test
    void anIndependentVerifierRefusesOneThatWasChanged() throws IOException {
        var changed = credential.json().replace("Interkulturelle Kompetenz 2026", "Interkulturelle Kompetenz 2027");
        assertThat(changed).isNotEqualTo(credential.json());

        assertThat(verifier.judge(changed, list(), now).get("why").asString()).contains("Invalid signature");
        assertThat(credentials.numberIn(changed)).isEmpty();
    }

    @Test
    void anIndependentVerifierRefusesOneThatExpired() throws IOException {
        var judgement = verifier.judge(credential.json(), list(), Instant.parse("2028-01-01T12:00:00Z"));

        assertThat(judgement.get("verified").asBoolean()).isFalse();
        assertThat(judgement.get("why").asString()).containsIgnoringCase("is after \"validUntil\"");
    }

    @Test
    void anIndependentVerifierRefusesOneThatWasRevoked() throws IOException {
        var judgement = verifier.judge(credential.json(), list(94_567), now);

        assertThat(judgement.get("verified").asBoolean()).isFalse();
        assertThat(verifier.judge(credential.json(), list(94_566), now)
                        .get("verified")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theTokenIsAcceptedAndSaysTheSame() throws IOException {
        var judgement = verifier.judgeToken(credential.jwt(), now);

        assertThat(judgement.get("verified").asBoolean())
                .as(judgement.toString())
                .isTrue();
        assertThat(judgement.get("subject"))
                .isEqualTo(JSON.readTree(credential.json()).get("credentialSubject"));
        assertThat(verifier.judgeToken(credential.jwt(), Instant.parse("2028-01-01T12:00:00Z"))
                        .get("verified")
                        .asBoolean())
                .isFalse();
        var parts = credential.jwt().split("\\.", -1);
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("2027", "2037").getBytes(StandardCharsets.UTF_8));
        var changed = parts[0] + "." + forged + "." + parts[2];
        assertThat(verifier.judgeToken(changed, now).get("verified").asBoolean())
                .isFalse();
        assertThat(credentials.numberIn(changed)).isEmpty();
    }

    @Test
    void weRecogniseOurOwnInBothForms() {
        var number = statement.number().value();

        assertThat(credentials.numberIn(credential.json())).contains(number);
        assertThat(credentials.numberIn(credential.jwt())).contains(number);
        assertThat(credentials.numberIn("{}")).isEmpty();
        assertThat(credentials.numberIn("[1]")).isEmpty();
        assertThat(credentials.numberIn("a.b.c")).isEmpty();
        assertThat(credentials.numberIn("")).isEmpty();
    }

    @Test
    void aWordThatNoContextExplainsIsRefusedBecauseNoProofCoversIt() {
        var added = credential.json().replaceFirst("\\{", "{\"grade\":\"1\",");

        assertThat(credentials.numberIn(added)).isEmpty();
    }

    @Test
    void aDocumentWithAForeignContextIsRefusedWithoutFetchingIt() {
        var foreign = credential.json().replace(Contexts.OPEN_BADGES, "https://evil.example/context");

        assertThat(credentials.numberIn(foreign)).isEmpty();
    }

    @Test
    void theNameIsOnlyInItAsASaltedHash() {
        var identity = JSON.readTree(credential.json()).at("/credentialSubject/identifier/0");
        var salted = statement.holder() + identity.get("salt").asString();

        assertThat(credential.json()).doesNotContain("Hồng", "Amt für");
        assertThat(identity.get("identityHash").asString())
                .isEqualTo("sha256$"
                        + HexFormat.of().formatHex(Canonical.sha256(salted.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void itSaysWhatTheCertificateSays() {
        var json = JSON.readTree(credential.json());

        assertThat(types(json)).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(json.at("/validUntil").asString()).isEqualTo("2027-12-31T22:59:59Z");
        assertThat(json.at("/credentialSubject/achievement/criteria/narrative").asString())
                .contains("Eigene Vorurteile bemerken", "§ 5 Abs. 3 Satz 2 TVöD");
        assertThat(json.at("/proof/cryptosuite").asString()).isEqualTo("eddsa-rdfc-2022");
        assertThat(credential.json()).doesNotContain("??");
    }

    @Test
    void aListSaysItHoldsForADay() {
        var list = JSON.readTree(publications.statusList(1, List.of()));

        assertThat(Instant.parse(list.get("validUntil").asString())).isBefore(LATER);
        assertThat(list.at("/credentialSubject/encodedList").asString()).startsWith("u");
    }

    private Map<String, String> list(Integer... withdrawn) {
        var list = publications.statusList(1, List.of(withdrawn));
        return Map.of(JSON.readTree(list).get("id").asString(), list);
    }

    private static List<String> types(JsonNode json) {
        return json.get("type").valueStream().map(JsonNode::asString).toList();
    }
}
