package org.weltoffen.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.weltoffen.certificates.Certificate;
import org.weltoffen.certificates.Certificates;
import org.weltoffen.shell.spi.HomeCard;

/// The latest certificates of the signed-in person, for the home page.
@org.springframework.stereotype.Component
class CertificatesCard implements HomeCard {

    private static final int SHOWN = 3;

    private final Certificates certificates;

    CertificatesCard(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component draw() {
        return new Card(certificates.mine());
    }

    /// The card as drawn once.
    static class Card extends Section {

        Card(List<Certificate> mine) {
            addClassNames("card", "certificates-card");
            add(head(mine), mine.isEmpty() ? nothingYet() : list(mine));
        }

        private Div head(List<Certificate> mine) {
            var head = new Div(new H2(getTranslation("certificates.card.title")));
            head.addClassName("card-head");
            if (mine.size() > SHOWN) {
                head.add(new Anchor("certificates", getTranslation("certificates.card.all")));
            }
            return head;
        }

        private Paragraph nothingYet() {
            var nothing = new Paragraph(getTranslation("certificates.card.empty"));
            nothing.addClassName("certificates-empty");
            return nothing;
        }

        private UnorderedList list(List<Certificate> mine) {
            var list = new UnorderedList();
            list.addClassName("certificates-list");
            mine.stream().limit(SHOWN).forEach(certificate -> list.add(new CertificateItem(certificate, false)));
            return list;
        }
    }
}
