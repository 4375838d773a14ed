package org.weltoffen.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Shelf;

@ApplicationTest
@Transactional
class VerifyControllerTests {

    private final TimeMachine clock = new TimeMachine();
    private final Certificate certificate;
    private final MockMvcTester browser;

    VerifyControllerTests(@Autowired JdbcClient db, @Autowired ITemplateEngine templates) {
        var shelf = new Shelf(db);
        certificate = shelf.put(new byte[] {1});
        clock.travelTo(LocalDate.of(2026, 11, 4));
        var results = new Results(new Pages(templates, new MockServletContext()));
        browser = MockMvcTester.of(new VerifyController(shelf.seenByNobody(clock), new WrongNumbers(clock), results));
    }

    @Test
    void aGenuineNumberIsConfirmedWithoutAName() throws IOException {
        var page = html("/v/" + certificate.number().value());

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Dieser Nachweis ist echt und gültig.", "Interkulturelle Kompetenz 2026")
                .contains(
                        "3. November 2026",
                        "31. Dezember 2027",
                        certificate.number().grouped())
                .contains(certificate.sha256())
                .doesNotContain("<script", "style=\"", "??");
    }

    @Test
    void anOldNumberIsGenuineButExpired() throws IOException {
        clock.travelTo(LocalDate.of(2028, 1, 1));

        var page = html("/v/" + certificate.number().value());

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Dieser Nachweis ist echt, aber abgelaufen.", "Galt bis")
                .doesNotContain("??");
    }

    @Test
    void aNumberNobodyIssuedIsUnknown() throws IOException {
        var page = html("/v/" + Shelf.neverIssued().value());

        assertThat(page).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(page))
                .contains("Zu dieser Nummer gibt es keinen Nachweis.")
                .doesNotContain("??");
    }

    @Test
    void aTypingErrorIsCalledATypingError() throws IOException {
        var number = certificate.number().value();
        var page = html("/v/" + (number.startsWith("2") ? "3" : "2") + number.substring(1));

        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(page))
                .contains("In dieser Nummer steckt ein Tippfehler.", "aria-invalid=\"true\"")
                .doesNotContain("??");
    }

    @Test
    void whateverIsTypedIsShownAsTextOnly() throws IOException {
        var page = html("/v/%3Cscript%3Ealert(1)%3C%22");

        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(page)).contains("&lt;SCR-IPT&gt;").doesNotContain("<script");
    }

    @Test
    void theFormLeadsToThePageOfTheNumber() throws IOException {
        assertThat(text(html("/verify"))).contains("<h1>Nachweis prüfen</h1>");

        var typed = " " + certificate.number().grouped().toLowerCase(Locale.ROOT);
        var sent = browser.get().uri("/verify?number={number}&lang=en", typed).exchange();
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(sent)
                .hasRedirectedUrl("/v/%s?lang=en".formatted(certificate.number().value()));
    }

    @Test
    void aMistypedNumberFromTheFormStaysInsideThePath() {
        var sent = browser.get()
                .uri("/verify?number={number}", "//evil.example/?x=ä#y")
                .exchange();

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(sent.getResponse().getRedirectedUrl()).startsWith("/v/").doesNotContain("?", "#", "//");
    }

    @Test
    void theLanguageIsTheAskedOneOrThatOfTheBrowser() throws IOException {
        var address = "/v/" + certificate.number().value();

        assertThat(text(html(address + "?lang=en"))).contains("lang=\"en\"", "genuine and valid");
        var english = browser.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
                .exchange();
        assertThat(english).bodyText().contains("genuine and valid", "3 November 2026");
        assertThat(english).headers().hasValue(HttpHeaders.CONTENT_LANGUAGE, "en");
        assertThat(html(address + "?lang=fr")).bodyText().contains("echt und gültig");
    }

    @Test
    void aProgramGetsFacts() {
        var answer = json("/v/" + certificate.number().value());

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                        {"status": "valid", "title": "Interkulturelle Kompetenz 2026", "cycle": 2026, "issuedOn": "2026-11-03",
                        "validUntil": "2027-12-31", "sha256": "%s"}
                        """.formatted(certificate.sha256()));
        assertThat(json("/v/" + Shelf.neverIssued().value())).bodyJson().isStrictlyEqualTo("{\"status\": \"unknown\"}");
        assertThat(json("/v/K7QM")).bodyJson().isStrictlyEqualTo("{\"status\": \"mistyped\"}");
    }

    @Test
    void nothingIsStoredOnEitherSide() {
        for (var address :
                new String[] {"/verify", "/v/K7QM", "/v/" + certificate.number().value()}) {
            var page = html(address);
            assertThat(page).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
            assertThat(page).headers().hasValue("X-Robots-Tag", "noindex");
            assertThat(page).headers().doesNotContainHeader(HttpHeaders.SET_COOKIE);
            assertThat(page.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void afterTenWrongNumbersEveryNumberHasToWait() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThat(html("/v/" + Shelf.neverIssued().value())).hasStatus(HttpStatus.NOT_FOUND);
        }

        var page = html("/v/" + certificate.number().value());
        assertThat(page).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(page).headers().containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(text(page)).contains("zehn falsche Nummern in einer Minute").doesNotContain("??");
        assertThat(json("/v/" + certificate.number().value()))
                .bodyJson()
                .isStrictlyEqualTo("{\"status\": \"throttled\"}");
    }

    private MvcTestResult html(String address) {
        return browser.get()
                .uri(URI.create(address))
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .exchange();
    }

    private MvcTestResult json(String address) {
        return browser.get().uri(address).accept(MediaType.APPLICATION_JSON).exchange();
    }

    private static String text(MvcTestResult page) throws IOException {
        return page.getResponse().getContentAsString();
    }
}
