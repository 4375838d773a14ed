package org.weltoffen.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessingTests {

    private final QuestionTypes types = AnyQuestion.types();

    @Test
    void trueFalseAloneIsHalfRightByGuessing() {
        var guessing = Guessing.at(quiz("true-false"), new PassMark(80), types, 2000, 1);
        assertThat(guessing.meanPercent()).isBetween(47.0, 53.0);
        assertThat(guessing.passPercent()).isGreaterThan(1);
    }

    @Test
    void mixedTypesAreFarBelowThePassMarkAndTheSameSeedRepeats() {
        var quiz = quiz(AnyQuestion.TYPES.toArray(String[]::new));
        var guessing = Guessing.at(quiz, new PassMark(80), types, 2000, 1);
        assertThat(guessing.meanPercent()).isLessThan(50);
        assertThat(guessing.best()).isBetween(0, 100);
        assertThat(Guessing.at(quiz, new PassMark(80), types, 2000, 1)).isEqualTo(guessing);
    }

    private static Quiz quiz(String... keys) {
        var any = new AnyQuestion(3);
        var pool = Stream.of(keys)
                .flatMap(key -> Stream.generate(() -> any.of(key)).limit(20))
                .toList();
        return new Quiz(8, List.of(), pool);
    }
}
