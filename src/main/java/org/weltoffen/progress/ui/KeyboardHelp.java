package org.weltoffen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Names the keys of a page, and lets people switch them off (WCAG 2.1.4). Keys press what carries `data-key`.
@Tag("wo-keys")
@JsModule("./keys.ts")
final class KeyboardHelp extends Component implements HasComponents {

    private KeyboardHelp(List<String> keys) {
        addClassNames();
        var title = new H2(getTranslation("progress.keys.title"));
        title.addClassName("tool-title");
        add(title);
        keys.forEach(key -> add(row(key)));
        getElement().setProperty("switchLabel", getTranslation("progress.keys.switch"));
    }

    private void addClassNames() {
        getElement().getClassList().add("keyboard-help");
    }

    static KeyboardHelp forLessons() {
        return new KeyboardHelp(List.of("next", "back", "note", "choose"));
    }

    static KeyboardHelp forQuiz() {
        return new KeyboardHelp(List.of("next", "back", "flag"));
    }

    private Div row(String key) {
        var cap = new HtmlContainer("kbd");
        cap.setText(getTranslation("progress.keys.%s.cap".formatted(key)));
        var row = new Div(cap, new Span(getTranslation("progress.keys.%s.does".formatted(key))));
        row.addClassNames("key-row", "small");
        return row;
    }
}
