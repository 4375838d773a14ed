package org.weltoffen.progress;

import java.util.List;
import org.weltoffen.quiz.Answer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers as they are stored: a JSON array of ids.
final class Choices {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    private Choices() {}

    static String write(Answer answer) {
        return JSON.writeValueAsString(answer.choices());
    }

    static Answer read(String json) {
        return new Answer(JSON.readValue(json, IDS));
    }
}
