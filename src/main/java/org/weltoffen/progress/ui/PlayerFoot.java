package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// The bar at the bottom: back, where one is, on. The arrow keys do the same.
final class PlayerFoot extends Div {

    private final Span words = new Span();

    PlayerFoot(String position) {
        addClassName("player-foot");
        words.setText(position);
        words.addClassNames("small", "muted", "player-foot-words");
        add(words);
    }

    void back(String text, Runnable action) {
        var button = new Button(text, new Icon(Lucide.ARROW_LEFT), _ -> action.run());
        button.getElement().setAttribute("data-key", "arrowleft");
        addComponentAsFirst(button);
    }

    void on(String text, Runnable action) {
        var button = new Button(text, new Icon(Lucide.ARROW_RIGHT), _ -> action.run());
        button.setIconAfterText(true);
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        button.getElement().setAttribute("data-key", "arrowright");
        add(button);
    }
}
