package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.StandardBlocks.Law;

/// What the law says, of which day, and until when someone looks at it again.
@Service
class LawUi implements BlockUi<Law> {

    @Override
    public Class<Law> form() {
        return Law.class;
    }

    @Override
    public Component draw(Law law, Reading reading) {
        var card = new HtmlContainer("aside");
        card.addClassNames("card", "law");
        card.getElement().setAttribute("aria-label", card.getTranslation("catalogue.law.label", law.paragraph()));
        var paragraph = new Span(law.paragraph());
        paragraph.addClassNames("law-paragraph", "small");
        var title = new Paragraph(law.title());
        title.addClassName("strong");
        var locale = reading.language().locale();
        var as = new Paragraph(card.getTranslation(
                "catalogue.law.as-of", date(law.asOf(), locale), law.owner(), date(law.reviewBy(), locale)));
        as.addClassNames("small", "muted");
        card.add(paragraph, title, new Paragraph(law.text()), as);
        return card;
    }

    private static String date(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
