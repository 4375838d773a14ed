package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.EndReason;
import org.weltoffen.certificates.IssuedState;

/// What became of a certificate, told to its holder: that it was replaced and by which, or revoked and why.
class CertificateLife extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    CertificateLife(Certificate certificate) {
        addClassName("certificate-life");
        var state = state(certificate);
        add(StateLook.badge(state, getTranslation("certificates.status." + state.key())), sentence(certificate));
        var next = certificate.life().replacedBy();
        if (next != null) {
            var link = new Anchor("v/" + next.value(), getTranslation("certificates.item.replaced-by"));
            link.setRouterIgnore(true);
            add(link);
        }
    }

    private static IssuedState state(Certificate certificate) {
        return certificate.life().reason() == EndReason.SUPERSEDED ? IssuedState.REPLACED : IssuedState.REVOKED;
    }

    private Paragraph sentence(Certificate certificate) {
        var life = certificate.life();
        LocalDate ended = Objects.requireNonNull(life.endedOn());
        var reason = Objects.requireNonNull(life.reason());
        return new Paragraph(
                reason == EndReason.SUPERSEDED
                        ? getTranslation("certificates.item.replaced", DAY.format(ended))
                        : getTranslation(
                                "certificates.item.revoked",
                                DAY.format(ended),
                                getTranslation("certificates.reason." + reason.key())));
    }
}
