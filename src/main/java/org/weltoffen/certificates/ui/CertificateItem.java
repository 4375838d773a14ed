package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.weltoffen.certificates.Certificate;

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

    private Div words() {
        var words =
                new Div(name(), line("certificates.item.length", certificate.minutes(), day(certificate.issuedOn())));
        words.addClassName("certificate-words");
        if (inFull) {
            words.add(
                    new Paragraph(certificate.title().in(getLocale())),
                    line("certificates.item.valid-until", day(certificate.validUntil())),
                    number());
        }
        return words;
    }

    private Span name() {
        var name = new Span(getTranslation("certificates.item.name", Integer.toString(certificate.year())));
        name.addClassName("certificate-name");
        return name;
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
