package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.weltoffen.language.Edition;
import org.weltoffen.shell.ReadingEdition;

/// Changes between German, Einfache Sprache and English, and keeps the place.
final class EditionSwitch extends Div {

    /// @param redraw shows the lesson again, in the wording of now
    EditionSwitch(Runnable redraw) {
        addClassName("edition-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("progress.edition.label"));
        var now = ReadingEdition.now();
        for (var edition : Edition.values()) {
            var button = new NativeButton(getTranslation("progress.edition." + edition.tag()));
            button.getElement().setAttribute("aria-pressed", String.valueOf(edition == now));
            button.getElement().setAttribute("lang", edition.language().tag());
            button.addClickListener(_ -> {
                if (edition != ReadingEdition.now() && !ReadingEdition.choose(edition)) {
                    redraw.run();
                }
            });
            add(button);
        }
    }
}
