package org.weltoffen.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.certificates.Shelf;

@ApplicationTest
@Transactional
class DownloadControllerTests {

    private static final byte[] PDF = {37, 80, 68, 70};

    private final TimeMachine clock = new TimeMachine();
    private final Shelf shelf;
    private final Certificate certificate;

    DownloadControllerTests(@Autowired JdbcClient db) {
        shelf = new Shelf(db);
        certificate = shelf.put(PDF);
    }

    @Test
    void theHolderGetsTheDocumentUnderASpeakingName() {
        var download =
                download(shelf.seenByOwner(clock), certificate.id().value().toString());

        assertThat(download).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(download).body().isEqualTo(PDF);
        assertThat(download)
                .headers()
                .hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION, values -> assertThat(values.getFirst())
                        .startsWith("attachment;")
                        .contains("Nachweis-2026-intercultural-basics.pdf"))
                .hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void forEveryoneElseItDoesNotExist() {
        var id = certificate.id().value().toString();

        assertThat(download(shelf.seenBySomeoneElse(clock), id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(download(shelf.seenByNobody(clock), id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anUnknownOrMalformedIdIsNotFound() {
        assertThat(download(shelf.seenByOwner(clock), UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(download(shelf.seenByOwner(clock), "x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static MvcTestResult download(Certificates certificates, String id) {
        return MockMvcTester.of(new DownloadController(certificates))
                .get()
                .uri("/certificates/{id}.pdf", id)
                .exchange();
    }
}
