package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/// A radio button or check box of the browser's own.
@Tag("input")
final class Tick extends Component {

    private Tick(String type) {
        getElement().setAttribute("type", type);
    }

    /// @param group radio buttons of one group exclude each other
    static Tick radio(String group, String value) {
        var radio = new Tick("radio");
        radio.getElement().setAttribute("name", group).setAttribute("value", value);
        return radio;
    }

    static Tick box() {
        return new Tick("checkbox");
    }

    Tick label(String words) {
        getElement().setAttribute("aria-label", words);
        return this;
    }

    void check(boolean checked) {
        getElement().setProperty("checked", checked);
    }

    /// What someone ticks is known from then on, so that [#check] reaches the browser.
    void onChange(Consumer<Boolean> listener) {
        getElement()
                .addEventListener("change", _ -> listener.accept(getElement().getProperty("checked", false)))
                .synchronizeProperty("checked");
    }
}
