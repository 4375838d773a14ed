package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A select of the browser's own: light, and every device knows how to operate it. The first entry chooses nothing.
@Tag("select")
final class Choices extends Component {

    private final Map<String, Element> entries = new LinkedHashMap<>();

    /// @param label what screen readers call it
    /// @param nothing the words of the entry that chooses nothing
    Choices(String label, String nothing) {
        getElement().getClassList().add("choices");
        getElement().setAttribute("aria-label", label);
        entry("", nothing);
    }

    void entry(String value, String words) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        entries.put(value, option);
        getElement().appendChild(option);
    }

    /// Chooses the entry; none if it is unknown.
    void choose(String value) {
        var known = entries.containsKey(value) ? value : "";
        entries.forEach((key, option) -> option.setProperty("selected", key.equals(known)));
    }

    void onChoice(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "change",
                        change -> listener.accept(
                                change.getEventData().get("element.value").asString()))
                .addEventData("element.value");
    }
}
