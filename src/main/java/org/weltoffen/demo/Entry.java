package org.weltoffen.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weltoffen.platform.StartProblem;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One entry of a demo file that knows its line. Whatever is wrong with it stops the start with file, line and remedy.
final class Entry {

    private final Path file;
    private final Node node;

    private Entry(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    static Entry read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var node = new Yaml().compose(reader);
            if (node == null) {
                throw new StartProblem("%s is empty.".formatted(file), "Restore it from the repository.");
            }
            return new Entry(file, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new StartProblem(
                    "%s:%d is not YAML: %s.".formatted(file, line, e.getProblem()), "Correct that line.");
        } catch (IOException e) {
            throw new StartProblem(
                    "%s cannot be read.".formatted(file.toAbsolutePath()),
                    "Start in the folder that holds content/, or set weltoffen.content to it.");
        }
    }

    /// The problem with this entry, to be thrown.
    StartProblem problem(String problem, String remedy) {
        int line = node.getStartMark().getLine() + 1;
        return new StartProblem("%s:%d %s.".formatted(file, line, problem), remedy);
    }

    /// Refuses keys nobody would read, so that a slip of the pen is noticed.
    Entry onlyWith(String... keys) {
        var known = Set.of(keys);
        for (var key : map().keySet()) {
            if (!known.contains(key)) {
                throw problem("\"%s\" is not known here".formatted(key), "Use one of %s.".formatted(List.of(keys)));
            }
        }
        return this;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    Entry get(String key) {
        return find(key).orElseThrow(() -> problem("%s is missing".formatted(key), "Add %s.".formatted(key)));
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw problem("there is no text", "Write a text.");
    }

    String text(String key) {
        return get(key).text();
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw problem("\"%s\" is not a number".formatted(text()), "Write a whole number.");
        }
    }

    int number(String key) {
        return get(key).number();
    }

    /// A number from `least` to `most`.
    int number(String key, int least, int most) {
        int number = number(key);
        if (number < least || number > most) {
            throw get(key).problem(
                            "%s is %d".formatted(key, number), "Write a number from %d to %d.".formatted(least, most));
        }
        return number;
    }

    boolean isTrue(String key) {
        return find(key).map(Entry::text).map("true"::equals).orElse(false);
    }

    LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw get(key).problem("\"%s\" is not a day".formatted(text(key)), "Write it as 2026-12-31.");
        }
    }

    <T extends Enum<T>> T oneOf(Class<T> type) {
        try {
            return Enum.valueOf(type, text());
        } catch (IllegalArgumentException e) {
            throw problem(
                    "\"%s\" is not known".formatted(text()),
                    "Use one of %s.".formatted(List.of(type.getEnumConstants())));
        }
    }

    List<Entry> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::entry).toList();
        }
        throw problem("this is not a list", "Start each item with a hyphen.");
    }

    /// The list below the key; empty where there is none.
    List<Entry> list(String key) {
        return find(key).map(Entry::list).orElse(List.of());
    }

    List<String> texts(String key) {
        return get(key).list().stream().map(Entry::text).toList();
    }

    Map<String, Entry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("keys and values are missing", "Write key: value.");
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (var pair : mapping.getValue()) {
            var key = entry(pair.getKeyNode());
            if (entries.put(key.text(), entry(pair.getValueNode())) != null) {
                throw key.problem("%s stands there twice".formatted(key.text()), "Keep one of them.");
            }
        }
        return entries;
    }

    private Entry entry(Node child) {
        return new Entry(file, child);
    }
}
