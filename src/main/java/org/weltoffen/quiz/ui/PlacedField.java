package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.weltoffen.quiz.Answer;

/// A field with several places, where something is chosen for each: the answer is made of `place=choice`.
abstract class PlacedField extends QuestionField {

    private final Div content = new Div();
    private final List<String> places = new ArrayList<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final List<Consumer<Answer>> listeners = new ArrayList<>();

    PlacedField(String labelledBy, List<String> places) {
        this.places.addAll(places);
        content.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelledBy);
    }

    @Override
    protected Component initContent() {
        return content;
    }

    Div content() {
        return content;
    }

    @Override
    public Answer answer() {
        return new Answer(places.stream()
                .filter(chosen::containsKey)
                .map(place -> place + "=" + chosen.get(place))
                .toList());
    }

    @Override
    public void show(Answer answer) {
        chosen.clear();
        chosen.putAll(Placed.of(answer));
        chosen.keySet().retainAll(places);
        draw(chosen);
    }

    @Override
    public void onAnswer(Consumer<Answer> listener) {
        listeners.add(listener);
    }

    /// Someone chose something for a place; empty takes it back.
    ///
    /// Their browser shows it already and is not told again: that would undo the choice made meanwhile.
    void choose(String place, String choice) {
        if (choice.isEmpty()) {
            chosen.remove(place);
        } else {
            chosen.put(place, choice);
        }
        settle(place, chosen);
        listeners.forEach(listener -> listener.accept(answer()));
    }

    /// Takes back what cannot stand beside the newest choice, on screen too.
    void settle(String newest, Map<String, String> chosen) {}

    /// Shows what is chosen, by place.
    abstract void draw(Map<String, String> chosen);
}
