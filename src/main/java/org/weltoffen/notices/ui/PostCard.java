package org.weltoffen.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.weltoffen.shell.spi.HomeCard;

/// The way to the settings of one's mail, on the home page.
@org.springframework.stereotype.Component
class PostCard implements HomeCard {

    private static final int LAST = 90;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component draw() {
        return new Card();
    }

    /// The card as drawn once.
    static class Card extends Section {

        Card() {
            addClassNames("card", "stack", "tight");
            var way = new Anchor("settings/notices", getTranslation("notices.card.way"));
            way.getElement().setAttribute("router-link", true);
            add(new H2(getTranslation("notices.card.title")), new Paragraph(getTranslation("notices.card.text")), way);
        }
    }
}
