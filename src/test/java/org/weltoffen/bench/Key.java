package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is right in every published quiz, read from the stored documents, not by the code that grades.
final class Key {

    private final Map<String, JsonNode> courses = new HashMap<>();
    private final Properties words = words();

    Key(JdbcClient database) {
        var json = JsonMapper.shared();
        database.sql("""
                select v.document
                from catalogue_version v
                join catalogue_course c on c.course_id = v.course_id and c.current_version = v.version
                """).query(String.class).stream()
                .map(json::readTree)
                .forEach(course -> courses.put(course.path("id").path("value").asString(), course));
    }

    private static Properties words() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("vaadin-i18n/translations_de.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Courses whose quiz may be taken before the lessons.
    List<String> courses() {
        return courses.entrySet().stream()
                .filter(it -> it.getValue().path("quiz").path("testOut").asBoolean())
                .map(Map.Entry::getKey)
                .filter(it -> !it.equals("leading") && !it.equals("refresher"))
                .sorted()
                .toList();
    }

    String firstLesson(String course) {
        return course(course).path("lessons").get(0).path("id").asString();
    }

    int drawn(String course) {
        return course(course).path("quiz").path("draw").asInt();
    }

    /// The question of this wording.
    JsonNode question(String course, String wording) {
        return course(course)
                .path("quiz")
                .path("pool")
                .valueStream()
                .filter(it -> german(it).equals(wording))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s asks nothing like: %s".formatted(course, wording)));
    }

    /// The German words of something that has a text.
    String german(JsonNode it) {
        return it.path("text").isObject()
                ? it.path("text").path("de").asString()
                : words.getProperty("quiz.true-false." + it.path("id").asString());
    }

    /// The wordings of what is right among options.
    List<String> right(JsonNode options) {
        return options.valueStream()
                .filter(it -> it.path("right").asBoolean())
                .map(this::german)
                .collect(Collectors.toList());
    }

    /// The ids that stand in a stored answer in which everything is right.
    List<String> rightIds(JsonNode question) {
        return switch (question.path("type").asString()) {
            case "ordering" -> ids(question.path("items").valueStream());
            case "matching" -> ids(question.path("pairs").valueStream());
            case "gap" ->
                ids(question.path("gaps")
                        .valueStream()
                        .flatMap(gap -> gap.path("options").valueStream())
                        .filter(Key::isRight));
            case "find-in-text" -> ids(question.path("passages").valueStream().filter(Key::isRight));
            case "best-worst", "rating" -> List.of(); // what counts there is seen in the score
            default -> ids(question.path("options").valueStream().filter(Key::isRight));
        };
    }

    private static List<String> ids(Stream<JsonNode> parts) {
        return parts.map(Key::id).toList();
    }

    private static boolean isRight(JsonNode option) {
        return option.path("right").asBoolean();
    }

    static String id(JsonNode part) {
        return part.path("id").path("value").asString(part.path("id").asString(""));
    }

    /// Whether a button says that the quiz is handed in.
    boolean isSubmit(String text) {
        return text.strip().equals(words.getProperty("progress.quiz.submit"));
    }

    private JsonNode course(String id) {
        var course = courses.get(id);
        if (course == null) {
            throw new IllegalStateException("No course " + id);
        }
        return course;
    }
}
