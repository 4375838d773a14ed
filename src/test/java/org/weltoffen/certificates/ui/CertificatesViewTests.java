package org.weltoffen.certificates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.certificates.Shelf;

@ApplicationTest
@Transactional
class CertificatesViewTests extends SpringBrowserlessTest {

    private final TimeMachine clock = new TimeMachine();
    private final Shelf shelf;

    CertificatesViewTests(@Autowired JdbcClient db) {
        shelf = new Shelf(db);
    }

    @Test
    void theHolderFindsDocumentPageCredentialAndVerificationOfEachCertificate() {
        var certificate = shelf.put(new byte[] {1});
        UI.getCurrent().setLocale(Locale.GERMAN);

        UI.getCurrent().add(new CertificatesView(shelf.seenByOwner(clock)));

        assertThat(find(H1.class).single().getText()).isEqualTo("Ihre Nachweise");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Nachweis 2026");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "240 Minuten · ausgestellt 03.11.2026",
                        "Gültig bis 31.12.2027",
                        "Nummer " + certificate.number().grouped());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "certificates/%s.pdf".formatted(certificate.id().value()),
                        "certificates/%s.html".formatted(certificate.id().value()),
                        "certificates/%s.json".formatted(certificate.id().value()),
                        "v/" + certificate.number().value());
        assertThat(find(Anchor.class).all())
                .allMatch(anchor -> anchor.getElement().hasAttribute("router-ignore"));
    }

    @Test
    void whoHasNoneIsToldHowOneComesAbout() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        UI.getCurrent().add(new CertificatesView(shelf.seenByOwner(clock)));

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No certificate yet. It comes by itself as soon as you complete a course.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).containsExactly("year");
    }

    @Test
    void theCardShowsTheLatestThreeAndTheWayToAll() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        for (int i = 0; i < 4; i++) {
            shelf.put(new byte[] {1});
        }

        UI.getCurrent().add(new CertificatesCard(shelf.seenByOwner(clock)).draw());

        assertThat(find(CertificateItem.class).all()).hasSize(3);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Alle Nachweise");
    }
}
