package org.weltoffen.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.EndReason;
import org.weltoffen.certificates.Shelf;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.credential.Publications;
import org.weltoffen.certificates.keys.KeyRing;

@ApplicationTest
@Transactional
class ChecksTests {

    private final byte[] pdf = "%%PDF-1.7 %s".formatted(UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    private final TimeMachine clock = new TimeMachine();
    private final Shelf shelf;
    private final Certificate certificate;
    private final String address;
    private final MockMvcTester browser;

    @Autowired
    ChecksTests(
            JdbcClient db,
            ITemplateEngine templates,
            Credentials credentials,
            Publications publications,
            KeyRing keys) {
        shelf = new Shelf(db);
        certificate = shelf.putGenuine(pdf);
        address = "/v/" + certificate.number().value();
        clock.travelTo(LocalDate.of(2026, 11, 4));
        var certificates = shelf.seenByNobody(clock);
        var checks = shelf.checks(credentials, keys);
        var wrongNumbers = new WrongNumbers(clock);
        var results = new Results(new Pages(templates, new MockServletContext()));
        browser = MockMvcTester.of(
                new VerifyController(certificates, wrongNumbers, results),
                new NameController(certificates, checks, wrongNumbers, new NameTries(clock), results),
                new FileController(certificates, checks, wrongNumbers, results),
                new PublicationController(publications, checks));
    }

    @Test
    void aReplacedOneSaysSoAndPointsToTheNewOne() throws UnsupportedEncodingException {
        var successor = shelf.put(new byte[] {2});
        shelf.replace(certificate, successor);

        assertThat(page(address))
                .contains("Dieser Nachweis wurde ersetzt.", "14. September 2026")
                .contains("/v/" + successor.number().value())
                .doesNotContain("??");
        assertThat(json(address))
                .bodyJson()
                .extractingPath("replacedBy")
                .isEqualTo(successor.number().value());
        assertThat(json(address)).bodyJson().extractingPath("reason").isEqualTo("superseded");
    }

    @Test
    void aRevokedOneSaysWhenAndWhyInOneWord() throws UnsupportedEncodingException {
        shelf.revoke(certificate, EndReason.ERROR);

        assertThat(page(address))
                .contains("Dieser Nachweis gilt nicht mehr.", "14. September 2026", "Fehler bei der Ausstellung")
                .doesNotContain("??", "Gültig bis");
        assertThat(page(address + "?lang=en"))
                .contains("This certificate no longer holds.")
                .doesNotContain("??");
        assertThat(json(address)).bodyJson().extractingPath("status").isEqualTo("revoked");
    }

    @Test
    void oneWhoseHolderWasErasedIsStillGenuine() throws UnsupportedEncodingException {
        shelf.eraseOwner();

        assertThat(page(address))
                .contains("Dieser Nachweis ist echt und gültig.", "Die Angaben zur Person sind gelöscht.")
                .doesNotContain("id=\"name\"", "??");
        assertThat(json(address)).bodyJson().extractingPath("personErased").isEqualTo(true);
        assertThat(ask("Katrin Seidel")).bodyJson().doesNotHavePath("nameMatches");
        assertThat(text(html("Katrin Seidel"))).contains("kein Name gespeichert");
    }

    @Test
    void aNameIsComparedAndNeverShown() throws UnsupportedEncodingException {
        assertThat(page(address)).doesNotContain("Seidel");
        assertThat(text(html(" katrin  SEIDEL ")))
                .contains("Ja, dieser Name steht auf dem Nachweis.")
                .doesNotContainIgnoringCase("seidel");
        assertThat(text(html("Katrin Seidl"))).contains("steht ein anderer Name");
        assertThat(ask("Katrin Seidel"))
                .bodyJson()
                .extractingPath("nameMatches")
                .isEqualTo(true);
        assertThat(ask("")).bodyJson().extractingPath("nameMatches").isEqualTo(false);
    }

    @Test
    void afterFiveNamesACertificateAnswersNoMoreForAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("Name " + i)).hasStatusOk();
        }

        assertThat(ask("Katrin Seidel")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(ask("Katrin Seidel")).headers().containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(html("Katrin Seidel"))
                .bodyText()
                .contains("Zu viele Vergleiche")
                .doesNotContain("??");
        assertThat(json(address)).hasStatusOk();
        clock.advance(Duration.ofMinutes(61));
        assertThat(ask("Katrin Seidel")).hasStatusOk();
    }

    @Test
    void aNameForAnUnknownNumberGetsTheAnswerOfTheNumber() {
        var unknown = "/v/" + Shelf.neverIssued().value();

        assertThat(browser.post().uri(unknown).param("name", "X").accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\": \"unknown\"}");
    }

    @Test
    void theFileAsIssuedIsRecognisedAndWhatBecameOfItIsTold() throws UnsupportedEncodingException {
        assertThat(text(drop(pdf)))
                .contains("unverändert genau die", "echt und gültig")
                .contains(certificate.number().grouped())
                .doesNotContain("??");

        shelf.revoke(certificate, EndReason.REQUEST);
        assertThat(text(drop(pdf))).contains("unverändert genau die", "gilt nicht mehr");
    }

    @Test
    void oneChangedByteIsNoticed() throws UnsupportedEncodingException {
        var changed = pdf.clone();
        changed[pdf.length - 1] ^= 1;

        assertThat(text(drop(changed)))
                .contains("Diese Datei haben wir so nicht ausgestellt.")
                .doesNotContain("??");
        assertThat(text(drop(new byte[] {1, 2, 3})))
                .contains("Das ist kein Nachweis von uns.")
                .doesNotContain("??");
    }

    @Test
    void wrongFilesAreThrottledLikeWrongNumbers() {
        for (int i = 0; i < 10; i++) {
            assertThat(drop(new byte[] {1})).hasStatusOk();
        }

        assertThat(drop(pdf)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void keysAndListsArePublishedForEveryone() {
        var issuer = browser.get().uri("/.well-known/did.json").exchange();
        assertThat(issuer).hasStatusOk().hasContentType("application/did+json");
        assertThat(issuer).headers().hasValue(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        assertThat(issuer).bodyJson().extractingPath("id").asString().startsWith("did:web:");

        assertThat(browser.get().uri("/credentials/status/1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("type")
                .asArray()
                .contains("BitstringStatusListCredential");
        assertThat(browser.get().uri("/credentials/status/9999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/credentials/status/x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String page(String where) throws UnsupportedEncodingException {
        return text(browser.get().uri(where).accept("text/html").exchange());
    }

    private MvcTestResult json(String where) {
        return browser.get().uri(where).accept(MediaType.APPLICATION_JSON).exchange();
    }

    private MvcTestResult ask(String name) {
        return browser.post()
                .uri(address)
                .param("name", name)
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
    }

    private MvcTestResult html(String name) {
        return browser.post()
                .uri(address)
                .param("name", name)
                .accept("text/html")
                .exchange();
    }

    private MvcTestResult drop(byte[] file) {
        return browser.post()
                .uri("/verify/file")
                .multipart()
                .file(new MockMultipartFile("file", "Nachweis.pdf", "application/pdf", file))
                .accept("text/html")
                .exchange();
    }

    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        return page.getResponse().getContentAsString();
    }
}
