package org.weltoffen.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every question of every type, tried with questions made at random.
class EveryTypeTests {

    private static final int TRIES = 300;

    private final QuestionTypes types = AnyQuestion.types();

    static Stream<String> keys() {
        return AnyQuestion.TYPES.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aSoundQuestionHasNoFindings(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            assertThat(types.check(new AnyQuestion(seed).of(type))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aRightAnswerIsAlwaysFullMarks(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var question = new AnyQuestion(seed).of(type);
            var right = types.right(question);
            assertThat(types.grade(question, right).isRight()).isTrue();
            assertThat(types.isComplete(question, right)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void anyAnswerEarnsBetweenNothingAndEverythingAndTheSameTwice(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var question = new AnyQuestion(seed).of(type);
            var answer = types.guess(question, new Random(seed));
            var once = types.grade(question, answer).score();
            assertThat(once.hundredths()).isBetween(0, 100 * question.points());
            assertThat(types.grade(question, answer).score()).isEqualTo(once);
            assertThat(types.isComplete(question, answer)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theOrderOfOptionsAndChoicesNeverMatters(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var any = new AnyQuestion(seed);
            var question = any.of(type);
            var answer = types.guess(question, new Random(seed));
            var once = types.grade(question, answer).score();
            assertThat(types.grade(any.mixed(question), answer).score()).isEqualTo(once);
            assertThat(types.grade(question, any.mixed(question, answer)).score())
                    .isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void partOfARightAnswerNeverEarnsMoreThanAllOfIt(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var question = new AnyQuestion(seed).of(type);
            var right = types.right(question).choices();
            var less = types.grade(question, new Answer(right.subList(1, right.size())));
            assertThat(less.isRight()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nonsenseEarnsNothingAndNeverThrows(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var any = new AnyQuestion(seed);
            var question = any.of(type);
            assertThat(types.grade(question, any.nonsense()).score().hundredths())
                    .isZero();
            assertThat(types.grade(question, Answer.NONE).score().hundredths()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void nonsenseBesideARightAnswerEarnsNothing(String type) {
        for (var seed = 0; seed < TRIES; seed++) {
            var question = new AnyQuestion(seed).of(type);
            var spoilt = Stream.concat(types.right(question).choices().stream(), Stream.of("nobody=nobody"))
                    .toList();
            assertThat(types.grade(question, new Answer(spoilt)).score().hundredths())
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void guessingReachesEveryRegionAndIsNotAllRight(String type) {
        var question = new AnyQuestion(7).of(type);
        var random = new Random(7);
        var rights = Stream.generate(() -> types.grade(question, types.guess(question, random)))
                .limit(2000)
                .filter(Graded::isRight)
                .count();
        assertThat(rights).isLessThan(1300);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aQuizOfOneTypeIsTheSameWithinAnAttemptAndAnotherInTheNext(String type) {
        var any = new AnyQuestion(11);
        var pool = Stream.generate(() -> any.of(type)).limit(40).toList();
        var quiz = new Quiz(8, List.of(), pool);
        assertThat(quiz.drawn(1)).isEqualTo(quiz.drawn(1)).isNotEqualTo(quiz.drawn(2));
    }
}
