package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.weltoffen.shell.LockLine;

/// Room to write for oneself. Nothing is stored until the person saves it, and they can take it back.
final class PrivateWords extends Div {

    private static final int LONGEST = 4_000;

    private final String item;
    private final Reading reading;
    private final TextArea field = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Button remove = new Button();

    /// @param suggestions what a press writes into the field
    PrivateWords(String item, String kind, String prompt, List<String> suggestions, Reading reading) {
        this.item = item;
        this.reading = reading;
        addClassNames("card", "private-words", kind);
        field.setLabel(prompt);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setValue(reading.words(item));
        field.addValueChangeListener(_ -> state.setText(""));
        var save = new Button(getTranslation("catalogue.private.save"), _ -> save());
        remove.setText(getTranslation("catalogue.private.remove"));
        remove.addThemeName("tertiary");
        remove.setVisible(!field.isEmpty());
        remove.addClickListener(_ -> remove());
        state.getElement().setAttribute("role", "status");
        state.addClassNames("small", "muted");
        var buttons = new Div(save, remove, state);
        buttons.addClassName("private-buttons");
        if (!suggestions.isEmpty()) {
            add(suggestions(suggestions));
        }
        add(field, buttons, new LockLine(getTranslation("catalogue.private.only-you")));
    }

    private Div suggestions(List<String> texts) {
        var label = new Paragraph(getTranslation("catalogue.private.suggestions"));
        label.addClassNames("small", "muted");
        var list = new Div(label);
        list.addClassName("suggestions");
        texts.forEach(text -> {
            var button = new NativeButton(text, _ -> take(text));
            button.addClassName("suggestion");
            list.add(button);
        });
        return list;
    }

    private void take(String text) {
        var before = field.getValue().strip();
        if (!before.contains(text)) {
            field.setValue(before.isEmpty() ? text : before + "\n" + text);
        }
        field.focus();
    }

    private void save() {
        reading.words(item, field.getValue());
        remove.setVisible(!field.getValue().isBlank());
        state.setText(
                getTranslation(field.getValue().isBlank() ? "catalogue.private.nothing" : "catalogue.private.saved"));
    }

    private void remove() {
        field.clear();
        reading.words(item, "");
        remove.setVisible(false);
        state.setText(getTranslation("catalogue.private.removed"));
        field.focus();
    }
}
