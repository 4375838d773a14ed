package org.weltoffen.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.language.Text;

class GradingTests {

    private static final Text ANY = new Text("Text", "text");

    private final QuestionTypes types =
            new QuestionTypes(List.of(new SingleChoice(), new MultipleChoice(), new TrueFalse()));

    @Test
    void theRightOptionOfASingleChoiceEarnsAllPoints() {
        var question = question("single", 3, "b");
        assertThat(types.grade(question, Answer.of("b")).score()).isEqualTo(new Score(300, 300));
        assertThat(types.grade(question, Answer.of("a")).score()).isEqualTo(new Score(0, 300));
    }

    @Test
    void twoOptionsForASingleChoiceEarnNothing() {
        assertThat(types.grade(question("single", 1, "b"), Answer.of("a", "b"))
                        .score()
                        .hundredths())
                .isZero();
    }

    @ParameterizedTest(name = "{0} of right a,b out of a,b,c,d earns {1} %")
    @CsvSource({"a b, 100", "a, 50", "a b c, 50", "a c, 0", "c d, 0", "a b c d, 0", "'', 0", "a x, 0"})
    void multipleChoiceCountsPartsAboveHalf(String chosen, int percent) {
        var answer = new Answer(chosen.isBlank() ? List.of() : List.of(chosen.split(" ")));
        assertThat(types.grade(question("multiple", 1, "a", "b"), answer)
                        .score()
                        .percent())
                .isEqualTo(percent);
    }

    @RepeatedTest(200)
    void gradingIsPureAndStaysBetweenNothingAndEverything(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var question = anyQuestion(random);
        var answer = anyAnswer(question, random);

        var once = types.grade(question, answer).score();

        assertThat(types.grade(question, answer).score()).isEqualTo(once);
        assertThat(types.grade(question, reversed(answer)).score()).isEqualTo(once);
        assertThat(types.grade(shuffled(question, random), answer).score()).isEqualTo(once);
        assertThat(once.hundredths()).isBetween(0, once.possible());
    }

    @RepeatedTest(100)
    void theRightAnswerIsAlwaysFullMarks(RepetitionInfo run) {
        var question = anyQuestion(new Random(run.getCurrentRepetition()));
        var right = question.options().stream()
                .filter(Option::right)
                .map(Option::id)
                .toList();
        assertThat(types.grade(question, new Answer(right)).isRight()).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1} hundredths is {2} %")
    @CsvSource({"795, 1000, 80", "794, 1000, 79", "0, 0, 0", "100, 300, 33", "200, 300, 67"})
    void percentRoundsHalfUp(int hundredths, int possible, int percent) {
        assertThat(new Score(hundredths, possible).percent()).isEqualTo(percent);
    }

    @Test
    void eightyPercentOfEightPointsAreSeven() {
        assertThat(new PassMark(80).pointsOf(8)).isEqualTo(7);
        assertThat(new PassMark(80).pointsOf(10)).isEqualTo(8);
    }

    @Test
    void twoTypesWithOneKeyStopTheStartAndAreNamed() {
        assertThatThrownBy(() -> new QuestionTypes(List.of(new SingleChoice(), new SingleChoice())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("single")
                .hasMessageContaining(SingleChoice.class.getName());
    }

    @Test
    void aDrawAsksAboutEveryObjectiveAndRepeatsWithItsSeed() {
        var pool = IntStream.range(0, 16)
                .<Question>mapToObj(i -> question("q" + i, "objective-" + i % 4))
                .toList();
        var quiz = new Quiz(8, List.of(), pool);
        for (var seed = 0L; seed < 50; seed++) {
            var drawn = quiz.drawn(seed);
            assertThat(drawn).hasSize(8).doesNotHaveDuplicates().isEqualTo(quiz.drawn(seed));
            var grading = types.grade(drawn, Map.of());
            assertThat(grading.byObjective().values()).hasSize(4).allMatch(list -> list.size() == 2);
        }
        assertThat(quiz.drawn(1)).isNotEqualTo(quiz.drawn(2));
    }

    private static Answer reversed(Answer answer) {
        return new Answer(answer.choices().reversed());
    }

    private static ChoiceQuestion anyQuestion(Random random) {
        var size = 2 + random.nextInt(5);
        var right = 1 + random.nextInt(size - 1);
        var ids = IntStream.range(0, size).mapToObj(i -> "o" + i).toList();
        var type = right == 1 && random.nextBoolean() ? "single" : "multiple";
        return new ChoiceQuestion(
                new QuestionId("q"),
                type,
                "o",
                Kind.SITUATION,
                1 + random.nextInt(4),
                "l",
                ANY,
                ids.stream()
                        .map(id -> new Option(id, ANY, Integer.parseInt(id.substring(1)) < right, ANY))
                        .toList());
    }

    private static Answer anyAnswer(ChoiceQuestion question, Random random) {
        return new Answer(question.options().stream()
                .map(Option::id)
                .filter(_ -> random.nextBoolean())
                .toList());
    }

    private static ChoiceQuestion shuffled(ChoiceQuestion question, Random random) {
        var options = new ArrayList<>(question.options());
        Collections.shuffle(options, random);
        return new ChoiceQuestion(
                question.id(),
                question.type(),
                question.objective(),
                question.kind(),
                question.points(),
                question.lesson(),
                question.text(),
                options);
    }

    private static ChoiceQuestion question(String id, String objective) {
        return new ChoiceQuestion(new QuestionId(id), "single", objective, Kind.SITUATION, 1, "l", ANY, options("a"));
    }

    private static ChoiceQuestion question(String type, int points, String... right) {
        return new ChoiceQuestion(new QuestionId("q"), type, "o", Kind.KNOWLEDGE, points, "l", ANY, options(right));
    }

    private static List<Option> options(String... right) {
        return List.of("a", "b", "c", "d").stream()
                .map(id -> new Option(id, ANY, List.of(right).contains(id), ANY))
                .toList();
    }
}
