package org.weltoffen.progress.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.weltoffen.shell.Icon;
import org.weltoffen.shell.Lucide;

/// Marks a question to look at again.
final class FlagButton extends Button {

    private boolean flagged;

    FlagButton(boolean flagged, Consumer<Boolean> listener) {
        this.flagged = flagged;
        setText(getTranslation("progress.flag.button"));
        setIcon(new Icon(Lucide.FLAG));
        addThemeName("tertiary");
        getElement().setAttribute("data-key", "f");
        show();
        addClickListener(_ -> {
            this.flagged = !this.flagged;
            listener.accept(this.flagged);
            show();
        });
    }

    private void show() {
        getElement().setAttribute("aria-pressed", String.valueOf(flagged));
    }
}
