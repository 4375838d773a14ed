package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Service;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.Lucide;
import org.weltoffen.shell.spi.HomeCard;

/// Says in three lines who sees what about the person, and hands out what is stored.
@Service
class WhoSeesWhatCard implements HomeCard {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component draw() {
        var card = new Section();
        card.addClassName("card");
        var head = new Div(new H2(card.getTranslation("obligations.who-sees.title")), new Icon(Lucide.LOCK));
        head.addClassName("card-head");
        var table = new HtmlContainer("table");
        table.addClassName("who-sees");
        table.add(row(card, "manager"), row(card, "hr"), row(card, "you"));
        card.add(
                head,
                table,
                new LinkButton("my-data", card.getTranslation("obligations.who-sees.my-data"))
                        .icon(Lucide.DOWNLOAD)
                        .outside());
        return card;
    }

    private static HtmlContainer row(Section card, String who) {
        var name = new HtmlContainer("th");
        name.getElement().setAttribute("scope", "row");
        name.setText(card.getTranslation("obligations.who-sees.%s".formatted(who)));
        var what = new HtmlContainer("td");
        what.setText(card.getTranslation("obligations.who-sees.%s-what".formatted(who)));
        var row = new HtmlContainer("tr");
        row.add(name, what);
        return row;
    }
}
