package org.weltoffen.bench;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What people saw instead of what they wanted, and how many of them; and whether it was said in words meant for them.
final class Seen {

    private static final String[] NOT_FOR_PEOPLE = {"Exception", "java.", "jdbc:", "SQL", "org.", "\tat "};

    private final Map<Interruption.Kind, Set<String>> people = new EnumMap<>(Interruption.Kind.class);
    private final Map<Interruption.Kind, String> examples = new EnumMap<>(Interruption.Kind.class);

    /// @throws IllegalStateException if the words are those of a program
    synchronized void add(String person, Interruption interruption) {
        var text = interruption.getMessage() == null ? "" : interruption.getMessage();
        for (var word : NOT_FOR_PEOPLE) {
            if (interruption.kind() != Interruption.Kind.LINE && text.contains(word)) {
                throw new IllegalStateException("People were shown this: " + text);
            }
        }
        people.computeIfAbsent(interruption.kind(), _ -> new HashSet<>()).add(person);
        examples.putIfAbsent(interruption.kind(), text);
    }

    synchronized boolean isNothing() {
        return people.isEmpty();
    }

    /// An example of each.
    synchronized Map<Interruption.Kind, String> examples() {
        return Map.copyOf(examples);
    }

    @Override
    public synchronized String toString() {
        return people.isEmpty()
                ? "nothing"
                : people.entrySet().stream()
                        .map(it -> "%d %s"
                                .formatted(it.getValue().size(), it.getKey().words()))
                        .collect(Collectors.joining(", "));
    }
}
