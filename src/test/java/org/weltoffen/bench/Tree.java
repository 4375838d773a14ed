package org.weltoffen.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a page of Vaadin's shows, put together from the changes the server sends.
///
/// The changes are those of Flow's own client: a node has features by number, each of them a map or a list.
final class Tree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;
    private static final int ROOT = 1;

    private final Map<Integer, Part> parts = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    Tree() {
        parts.put(ROOT, new Part(ROOT));
    }

    /// Takes over one message of the server.
    void apply(JsonNode message) {
        message.path("constants").propertyStream().forEach(it -> constants.put(it.getKey(), it.getValue()));
        message.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        var node = change.path("node").asInt();
        var part = parts.computeIfAbsent(node, Part::new);
        var feature = change.path("feat").asInt(-1);
        var key = change.path("key").asString("");
        switch (change.path("type").asString()) {
            case "attach", "empty" -> {}
            case "detach" -> parts.remove(node);
            case "put" -> part.map(feature).put(key, value(change));
            case "remove" -> part.map(feature).remove(key);
            case "clear" -> part.list(feature).clear();
            case "splice" -> splice(part.list(feature), change);
            default -> throw new IllegalStateException("Unknown change " + change);
        }
    }

    private static JsonNode value(JsonNode change) {
        return change.has("nodeValue") ? change.path("nodeValue") : change.path("value");
    }

    private static void splice(List<JsonNode> list, JsonNode change) {
        var index = change.path("index").asInt();
        list.subList(index, index + change.path("remove").asInt(0)).clear();
        var added = new ArrayList<JsonNode>();
        change.path("add").forEach(added::add);
        change.path("addNodes").forEach(added::add);
        list.addAll(index, added);
    }

    /// What is on the page, in reading order.
    Stream<Part> all() {
        return below(part(ROOT));
    }

    private Stream<Part> below(Part part) {
        return Stream.concat(Stream.of(part), part.children().flatMap(this::below));
    }

    private Part part(int node) {
        var part = parts.get(node);
        if (part == null) {
            throw new NoSuchElementException("No node " + node);
        }
        return part;
    }

    /// The first part on the page that is so.
    ///
    /// @throws NoSuchElementException if there is none; the message shows what the page says instead
    Part first(String what, Predicate<Part> condition) {
        return all().filter(condition)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No %s on the page: %s".formatted(what, part(ROOT).text())));
    }

    /// One element or text.
    final class Part {

        private final int node;
        private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
        private final Map<Integer, List<JsonNode>> lists = new HashMap<>();

        Part(int node) {
            this.node = node;
        }

        private Map<String, JsonNode> map(int feature) {
            return maps.computeIfAbsent(feature, _ -> new HashMap<>());
        }

        private List<JsonNode> list(int feature) {
            return lists.computeIfAbsent(feature, _ -> new ArrayList<>());
        }

        int node() {
            return node;
        }

        Stream<Part> children() {
            return Stream.of(CHILDREN, VIRTUAL_CHILDREN)
                    .flatMap(feature -> lists.getOrDefault(feature, List.of()).stream())
                    .map(child -> part(child.asInt()));
        }

        Stream<Part> withDescendants() {
            return below(this);
        }

        boolean is(String tag) {
            return word(ELEMENT, "tag").equals(tag);
        }

        boolean hasClass(String name) {
            return lists.getOrDefault(CLASSES, List.of()).stream()
                    .anyMatch(it -> it.asString().equals(name));
        }

        String attribute(String name) {
            return word(ATTRIBUTES, name);
        }

        String property(String name) {
            return word(PROPERTIES, name);
        }

        private String word(int feature, String key) {
            var value = maps.getOrDefault(feature, Map.of()).get(key);
            if (value == null) {
                return "";
            }
            // files to download have an address of their own
            return value.path("uri").asString(value.asString(""));
        }

        String text() {
            return word(TEXT, "text") + children().map(Part::text).reduce("", String::concat);
        }

        boolean listensTo(String event) {
            return maps.getOrDefault(LISTENERS, Map.of()).containsKey(event);
        }

        /// Which facts of the event the listener wants to be told.
        @Nullable
        JsonNode wanted(String event) {
            var hash = maps.getOrDefault(LISTENERS, Map.of()).get(event);
            return hash == null ? null : constants.get(hash.asString());
        }
    }
}
