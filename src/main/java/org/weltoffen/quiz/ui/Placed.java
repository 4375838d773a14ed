package org.weltoffen.quiz.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weltoffen.quiz.Answer;

/// Reads answers made of `place=choice`.
final class Placed {

    private Placed() {}

    static Map<String, String> of(Answer answer) {
        var places = new LinkedHashMap<String, String>();
        answer.choices().forEach(choice -> {
            var sign = choice.indexOf('=');
            if (sign > 0) {
                places.put(choice.substring(0, sign), choice.substring(sign + 1));
            }
        });
        return places;
    }
}
