package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;
import org.weltoffen.obligations.Evidence;
import org.weltoffen.obligations.MyEvidence;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.spi.HomeCard;

/// Learned elsewhere? The way to hand it in, and what became of the latest.
@Service
class EvidenceCard implements HomeCard {

    private final MyEvidence evidence;

    EvidenceCard(MyEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component draw() {
        var card = new Section();
        card.addClassName("card");
        card.add(new H2(card.getTranslation("obligations.evidence.card")));
        card.add(evidence.all().stream()
                .findFirst()
                .<Component>map(newest -> latest(newest, card))
                .orElseGet(() -> nothing(card)));
        card.add(new LinkButton("year/evidence", card.getTranslation("obligations.evidence.to-page")));
        return card;
    }

    private static Paragraph nothing(Section card) {
        var words = new Paragraph(card.getTranslation("obligations.evidence.card-text"));
        words.addClassName("muted");
        return words;
    }

    private static Div latest(Evidence newest, Section card) {
        var name = new Span(newest.claim().title());
        name.addClassName("card-list-name");
        var line = new Div(name, EvidenceLook.badge(newest.state(), card));
        line.addClassNames("row", "between");
        return line;
    }
}
