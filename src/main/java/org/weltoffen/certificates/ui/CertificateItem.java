package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.shell.Note;

/// One certificate in a list: its year, what it is for, its dates, and the way to the document.
class CertificateItem extends ListItem {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Certificate certificate;
    private final boolean inFull;

    CertificateItem(Certificate certificate, boolean inFull) {
        this.certificate = certificate;
        this.inFull = inFull;
        addClassName("certificate-item");
        add(words(), ways());
    }

    /// Offers to issue it anew, because another name stands on it.
    CertificateItem offerRenewal(Runnable renewal) {
        var note = new Note(Note.Kind.INFO, getTranslation("certificates.item.former-name"));
        var renew = new NativeButton(getTranslation("certificates.item.renew"), click -> renewal.run());
        renew.addClassNames("button", "small");
        add(note.add(renew));
        return this;
    }

    private Div words() {
        var words = new Div(name());
        words.addClassName("certificate-words");
        if (!certificate.coversYear()) {
            words.add(new Paragraph(certificate.title().in(getLocale())));
        }
        words.add(length());
        if (inFull) {
            words.add(line("certificates.item.valid-until", day(certificate.validUntil())), number());
        }
        if (!certificate.stands()) {
            words.add(new CertificateLife(certificate));
        }
        return words;
    }

    private Span name() {
        var key = certificate.coversYear() ? "certificates.item.year-name" : "certificates.item.name";
        var name = new Span(getTranslation(key, Integer.toString(certificate.year())));
        name.addClassName("certificate-name");
        return name;
    }

    private Paragraph length() {
        return certificate.minutes() == 0
                ? line("certificates.item.issued", day(certificate.issuedOn()))
                : line("certificates.item.length", certificate.minutes(), day(certificate.issuedOn()));
    }

    private Paragraph line(String key, Object... values) {
        var line = new Paragraph(getTranslation(key, values));
        line.addClassName("certificate-line");
        return line;
    }

    private Paragraph number() {
        var number = line("certificates.item.number", certificate.number().grouped());
        number.addClassName("certificate-number");
        return number;
    }

    private Div ways() {
        var ways = new Div(download());
        ways.addClassName("certificate-ways");
        if (inFull) {
            if (certificate.life().hasCredential()) {
                ways.add(page(), credential());
            }
            ways.add(verify());
        }
        return ways;
    }

    private Anchor download() {
        var address = "certificates/%s.pdf".formatted(certificate.id().value());
        var download = outside(address, "certificates.item.download");
        download.addClassName("button");
        download.getElement().setAttribute("download", certificate.fileName());
        download.setAriaLabel(getTranslation(
                "certificates.item.download-label", certificate.title().in(getLocale()), year()));
        return download;
    }

    /// Certificates with a credential carry themselves as a web page, too.
    private Anchor page() {
        var address = "certificates/%s.html".formatted(certificate.id().value());
        var page = outside(address, "certificates.item.page");
        page.setAriaLabel(getTranslation(
                "certificates.item.page-label", certificate.title().in(getLocale()), year()));
        return page;
    }

    private Anchor credential() {
        var address = "certificates/%s.json".formatted(certificate.id().value());
        var credential = outside(address, "certificates.item.credential");
        credential.setAriaLabel(getTranslation(
                "certificates.item.credential-label", certificate.title().in(getLocale()), year()));
        return credential;
    }

    private Anchor verify() {
        var verify = outside("v/" + certificate.number().value(), "certificates.item.verify");
        verify.setAriaLabel(getTranslation(
                "certificates.item.verify-label", certificate.title().in(getLocale()), year()));
        return verify;
    }

    private Anchor outside(String address, String key) {
        var anchor = new Anchor(address, getTranslation(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private String year() {
        return Integer.toString(certificate.year());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
