package org.weltoffen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.weltoffen.bench.Tree.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers the question on the page rightly, each choice as the exchange that a click makes.
final class Answers {

    static final String STEP = "answer";

    private final Window window;
    private final Key key;
    private final JsonMapper json = JsonMapper.shared();

    Answers(Window window, Key key) {
        this.window = window;
        this.key = key;
    }

    void answer(JsonNode question) {
        switch (question.path("type").asString()) {
            case "single", "true-false" -> one(question);
            case "multiple" -> several(question);
            case "find-in-text" -> passages(question);
            case "ordering" -> order(question);
            case "matching" -> match(question);
            case "gap" -> fill(question);
            case "best-worst" -> bestAndWorst(question);
            case "rating" -> rate(question);
            default -> throw new IllegalStateException("Nobody can answer " + question.path("type"));
        }
    }

    private void one(JsonNode question) {
        var group = window.page().first("choice", it -> it.is("vaadin-radio-group"));
        var value = value(group, key.right(question.path("options")).getFirst());
        window.choose(STEP, group, json.valueToTree(value));
    }

    /// Each box that is ticked tells the server all that are.
    private void several(JsonNode question) {
        var chosen = new ArrayList<String>();
        for (var words : key.right(question.path("options"))) {
            var group = window.page().first("choices", it -> it.is("vaadin-checkbox-group"));
            chosen.add(value(group, words));
            window.choose(STEP, group, json.valueToTree(chosen));
        }
    }

    private static String value(Part group, String words) {
        return group.withDescendants()
                .filter(it -> it.is("vaadin-radio-button") || it.is("vaadin-checkbox"))
                .filter(it ->
                        it.text().strip().equals(words) || it.property("label").equals(words))
                .map(it -> it.property("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No choice \"%s\" in %s".formatted(words, group.text())));
    }

    private void passages(JsonNode question) {
        for (var words : key.right(question.path("passages"))) {
            var label = window.page()
                    .first("passage", it -> it.is("label") && it.text().strip().equals(words));
            tick(label.withDescendants()
                    .filter(it -> it.is("input"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void order(JsonNode question) {
        var wanted = question.path("items").valueStream().map(key::german).toList();
        for (var place = 0; place < wanted.size(); place++) {
            while (true) {
                var entries = entries();
                var here = placeOf(entries, wanted.get(place));
                if (here == place) {
                    break;
                }
                var up = entries.get(here)
                        .withDescendants()
                        .filter(it -> it.hasClass("upwards"))
                        .findFirst()
                        .orElseThrow();
                window.click(STEP, up);
            }
        }
    }

    private List<Part> entries() {
        return window.page()
                .first("order", it -> it.hasClass("ordering"))
                .children()
                .toList();
    }

    private static int placeOf(List<Part> entries, String words) {
        for (var place = 0; place < entries.size(); place++) {
            if (entries.get(place).text().strip().startsWith(words)) {
                return place;
            }
        }
        throw new IllegalStateException("No entry " + words);
    }

    private void match(JsonNode question) {
        for (var pair : question.path("pairs")) {
            var left = pair.path("left").path("de").asString();
            var row = window.page()
                    .first(
                            "pair",
                            it -> it.hasClass("matching-row") && it.text().startsWith(left));
            select(
                    row.withDescendants()
                            .filter(it -> it.is("select"))
                            .findFirst()
                            .orElseThrow(),
                    pair);
        }
    }

    private void fill(JsonNode question) {
        for (var gap : question.path("gaps")) {
            var right = gap.path("options")
                    .valueStream()
                    .filter(it -> it.path("right").asBoolean())
                    .findFirst()
                    .orElseThrow();
            var value = right.path("id").asString();
            var select = window.page().first("gap", it -> it.is("select") && offersExactly(it, gap, value));
            select(select, right);
        }
    }

    private static boolean offersExactly(Part select, JsonNode gap, String value) {
        var offered = select.children().map(it -> it.attribute("value")).toList();
        return offered.contains(value)
                && gap.path("options")
                        .valueStream()
                        .allMatch(it -> offered.contains(it.path("id").asString()));
    }

    private void select(Part select, JsonNode choice) {
        window.change(STEP, select, data("element.value", choice.path("id").asString()));
    }

    private void bestAndWorst(JsonNode question) {
        choose(question, "best", highest(question)::equals);
        choose(question, "worst", lowest(question)::equals);
    }

    private void choose(JsonNode question, String column, Predicate<JsonNode> condition) {
        var option = question.path("options")
                .valueStream()
                .filter(condition)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        tick(window.page()
                .first(
                        column,
                        it -> it.is("input")
                                && it.attribute("name").endsWith("-" + column)
                                && it.attribute("value").equals(option)));
    }

    private static JsonNode highest(JsonNode question) {
        return question.path("options")
                .valueStream()
                .reduce((one, other) -> rating(other) > rating(one) ? other : one)
                .orElseThrow();
    }

    private static JsonNode lowest(JsonNode question) {
        return question.path("options")
                .valueStream()
                .reduce((one, other) -> rating(other) < rating(one) ? other : one)
                .orElseThrow();
    }

    private static int rating(JsonNode option) {
        return option.path("rating").asInt();
    }

    private void rate(JsonNode question) {
        for (var option : question.path("options")) {
            var rating = option.path("rating").asString();
            tick(window.page()
                    .first(
                            "rating",
                            it -> it.is("input")
                                    && it.attribute("name")
                                            .endsWith("-" + option.path("id").asString())
                                    && it.attribute("value").equals(rating)));
        }
    }

    private void tick(Part box) {
        window.tick(STEP, box);
    }

    private ObjectNode data(String name, String value) {
        return json.createObjectNode().put(name, value);
    }
}
