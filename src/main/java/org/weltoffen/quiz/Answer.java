package org.weltoffen.quiz;

import java.util.List;

/// What someone answered, as ids in the order that matters to the question type. An empty answer chooses nothing.
public record Answer(List<String> choices) {

    public static final Answer NONE = new Answer(List.of());

    public Answer {
        choices = List.copyOf(choices);
    }

    public static Answer of(String... choices) {
        return new Answer(List.of(choices));
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }
}
