package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.Source;
import org.weltoffen.catalogue.StandardBlocks.Fact;

/// A fact, where it comes from, and of which day it is.
@Service
class FactUi implements BlockUi<Fact> {

    @Override
    public Class<Fact> form() {
        return Fact.class;
    }

    @Override
    public Component draw(Fact fact, Reading reading) {
        var box = new Div(new Paragraph(fact.text()));
        box.addClassName("fact");
        reading.course().source(fact.source()).ifPresent(source -> box.add(source(source, reading)));
        return box;
    }

    private static Paragraph source(Source source, Reading reading) {
        var locale = reading.language().locale();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(source.date());
        var line = Addresses.linked(UI.getCurrent()
                .getTranslation("catalogue.fact.source", source.text().in(locale), date));
        line.addClassNames("small", "muted");
        return line;
    }
}
