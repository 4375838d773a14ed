package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weltoffen.language.Text;

/// Sound questions of every type, made at random from a seed.
final class AnyQuestion {

    static final List<String> TYPES = List.of(
            "single", "multiple", "true-false", "ordering", "matching", "find-in-text", "gap", "best-worst", "rating");

    private static final Text REASON = new Text("Grund", "reason");

    private final Random random;

    AnyQuestion(long seed) {
        random = new Random(seed);
    }

    static QuestionTypes types() {
        return new QuestionTypes(List.of(
                new SingleChoice(),
                new MultipleChoice(),
                new TrueFalse(),
                new Ordering(),
                new Matching(),
                new FindInText(),
                new FillGaps(),
                new BestWorst(),
                new Ratings()));
    }

    Question of(String type) {
        var id = new QuestionId("q" + random.nextInt(1000));
        var points = 1 + random.nextInt(4);
        var text = text("question");
        return switch (type) {
            case "single", "multiple" ->
                new ChoiceQuestion(
                        id, type, "o", Kind.SITUATION, points, "l", text, options("o", between(2, 6), rights(type)));
            case "true-false" -> new ChoiceQuestion(id, type, "o", Kind.SITUATION, points, "l", text, trueFalse());
            case "ordering" ->
                new OrderingQuestion(id, type, "o", Kind.SITUATION, points, "l", text, items("i", between(3, 7)));
            case "matching" ->
                new MatchingQuestion(
                        id, type, "o", Kind.SITUATION, points, "l", text, pairs(), items("x", between(0, 3)));
            case "find-in-text" ->
                new PassageQuestion(
                        id, type, "o", Kind.SITUATION, points, "l", text, options("p", between(4, 10), between(1, 3)));
            case "gap" -> gap(id, points, text);
            default -> rated(id, type, points, text);
        };
    }

    /// The same question with everything that may be told in another order.
    Question mixed(Question question) {
        return switch (question) {
            case ChoiceQuestion q
            when !q.type().equals("true-false") ->
                new ChoiceQuestion(q.id(), q.type(), "o", q.kind(), q.points(), "l", q.text(), mixed(q.options()));
            case MatchingQuestion q ->
                new MatchingQuestion(
                        q.id(), q.type(), "o", q.kind(), q.points(), "l", q.text(), mixed(q.pairs()), mixed(q.extra()));
            case PassageQuestion q ->
                new PassageQuestion(q.id(), q.type(), "o", q.kind(), q.points(), "l", q.text(), mixed(q.passages()));
            case GapQuestion q ->
                new GapQuestion(
                        q.id(),
                        q.type(),
                        "o",
                        q.kind(),
                        q.points(),
                        "l",
                        q.text(),
                        q.passage(),
                        mixed(q.gaps().stream()
                                .map(gap -> new GapQuestion.Gap(gap.id(), mixed(gap.options())))
                                .toList()));
            case RatedQuestion q ->
                new RatedQuestion(
                        q.id(), q.type(), "o", q.kind(), q.points(), "l", q.text(), q.raters(), mixed(q.options()));
            default -> question;
        };
    }

    /// The same answer told in another order, where the order does not matter.
    Answer mixed(Question question, Answer answer) {
        return question instanceof OrderingQuestion ? answer : new Answer(mixed(answer.choices()));
    }

    /// Things nobody offered: unknown ids, places named twice, signs that mean nothing.
    Answer nonsense() {
        var words = List.of("", "=", "==", "x=", "=x", "nobody", "best=nobody", "nobody=4", "nobody=nobody", "ü", "9");
        return new Answer(IntStream.range(0, between(0, 6))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .toList());
    }

    private <T> List<T> mixed(List<T> things) {
        var order = new ArrayList<>(things);
        Collections.shuffle(order, random);
        return order;
    }

    private int rights(String type) {
        return type.equals("single") ? 1 : between(1, 2);
    }

    private List<Option> options(String prefix, int size, int rights) {
        var right = Math.min(rights, size - 1);
        return IntStream.range(0, size)
                .mapToObj(i -> new Option(prefix + i, text(prefix + i), i < right, REASON))
                .toList();
    }

    private List<Option> trueFalse() {
        var truth = random.nextBoolean();
        return List.of(new Option("true", null, truth, REASON), new Option("false", null, !truth, REASON));
    }

    private List<Item> items(String prefix, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Item(prefix + i, text(prefix + i), REASON))
                .toList();
    }

    private List<MatchingQuestion.Pair> pairs() {
        return IntStream.range(0, between(3, 6))
                .mapToObj(i -> new MatchingQuestion.Pair("p" + i, text("left" + i), text("right" + i), REASON))
                .toList();
    }

    private GapQuestion gap(QuestionId id, int points, Text text) {
        var gaps = IntStream.range(0, between(1, 4))
                .mapToObj(i -> new GapQuestion.Gap("g" + i, options("g" + i + "-", between(2, 5), 1)))
                .toList();
        var marks = gaps.stream().map(gap -> "[" + gap.id() + "]").toList();
        var passage = new Text("Hier " + String.join(" und ", marks), String.join(" and ", marks.reversed()));
        return new GapQuestion(id, "gap", "o", Kind.KNOWLEDGE, points, "l", text, passage, gaps);
    }

    private RatedQuestion rated(QuestionId id, String type, int points, Text text) {
        var ratings = type.equals("rating")
                ? IntStream.range(0, between(2, 5)).map(_ -> between(1, 4)).boxed()
                : Stream.concat(
                        Stream.of(2, -2), IntStream.range(0, between(1, 3)).mapToObj(_ -> between(-1, 1)));
        var numbers = ratings.toList();
        var options = IntStream.range(0, numbers.size())
                .mapToObj(i -> new RatedQuestion.Rated("o" + i, text("o" + i), numbers.get(i), REASON))
                .toList();
        return new RatedQuestion(id, type, "o", Kind.SITUATION, points, "l", text, between(1, 7), options);
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private static Text text(String word) {
        return new Text(word + " de", word + " en");
    }
}
