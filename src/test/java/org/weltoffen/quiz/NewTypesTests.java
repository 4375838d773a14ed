package org.weltoffen.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weltoffen.language.Text;
import org.weltoffen.quiz.GapQuestion.Gap;
import org.weltoffen.quiz.GapQuestion.Piece;
import org.weltoffen.quiz.MatchingQuestion.Pair;
import org.weltoffen.quiz.RatedQuestion.Rated;
import org.weltoffen.quiz.spi.Problem;

class NewTypesTests {

    private static final Text ANY = new Text("Text", "text");
    private static final QuestionId ID = new QuestionId("q");

    private final QuestionTypes types = AnyQuestion.types();

    @ParameterizedTest(name = "the order {0} earns {1} %")
    @CsvSource({"a b c d, 100", "b a c d, 66", "b a d c, 33", "d a b c, 0", "d c b a, 0", "a b c, 0", "a b c c, 0"})
    void orderingCountsPairsAboveHalf(String order, int percent) {
        assertThat(earned(ordering("a", "b", "c", "d"), order)).isEqualTo(percent);
    }

    @Test
    void orderingNeverBeginsWithTheRightOrderAndBeginsTheSameWithTheSameSeed() {
        var question = ordering("a", "b", "c");
        LongStream.range(0, 200).forEach(seed -> assertThat(question.shuffled(seed))
                .isNotEqualTo(question.items())
                .isEqualTo(question.shuffled(seed))
                .containsExactlyInAnyOrderElementsOf(question.items()));
    }

    @ParameterizedTest(name = "{0} earns {1} %")
    @CsvSource({
        "a=a b=b c=c d=d, 100",
        "a=a b=b c=c d=x, 50",
        "a=a b=b c=c, 50",
        "a=a b=b c=b d=a, 0",
        "a=a b=b c=c d=d a=b, 0",
        "a=a b=b c=c e=d, 0",
        "a=a b=b c=c d=y, 0"
    })
    void matchingCountsRightPartnersAboveHalf(String choices, int percent) {
        assertThat(earned(matching("a", "b", "c", "d"), choices)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} earns {1} %")
    @CsvSource({"one=r1 two=r2, 100", "one=r1, 0", "one=r1 two=w2, 0", "one=r2 two=r1, 0"})
    void gapsCountRightChoicesAboveHalf(String choices, int percent) {
        assertThat(earned(gaps("Ein [one] und [two].", "[two] and [one]"), choices))
                .isEqualTo(percent);
    }

    @Test
    void aPassageIsCutAtItsGaps() {
        assertThat(GapQuestion.pieces("Bringen Sie [what] mit."))
                .containsExactly(new Piece.Words("Bringen Sie "), new Piece.Hole("what"), new Piece.Words(" mit."));
        assertThat(GapQuestion.pieces("[a][b]")).containsExactly(new Piece.Hole("a"), new Piece.Hole("b"));
        assertThat(GapQuestion.pieces("no [Gap] here")).containsExactly(new Piece.Words("no [Gap] here"));
    }

    @ParameterizedTest(name = "{0} earns {1} %")
    @CsvSource({
        "best=a worst=d, 100",
        "worst=d best=a, 100",
        "best=a worst=b, 50",
        "best=a, 50",
        "worst=d, 50",
        "best=d worst=a, 0",
        "best=a worst=a, 0",
        "best=a other=d, 0"
    })
    void bestAndWorstAreHalfEach(String choices, int percent) {
        assertThat(earned(rated("best-worst", 2, 1, 0, -2), choices)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} earns {1} %")
    @CsvSource({
        "a=4 b=1, 100",
        "a=3 b=1, 50",
        "a=4, 0",
        "a=3 b=2, 0",
        "a=1 b=4, 0",
        "a=4 b=5, 0",
        "a=4 b=0, 0",
        "a=4 b=one, 0"
    })
    void aRatingOneBesideTheKeyIsHalf(String choices, int percent) {
        assertThat(earned(rated("rating", 4, 1), choices)).isEqualTo(percent);
    }

    @Test
    void findingsNamePlaceFaultAndRemedy() {
        assertThat(types.check(ordering("a", "b"))).containsExactly(new Problem("items", "2 items", "write 3 to 7"));
        assertThat(types.check(ordering("a", "b", "a")))
                .contains(new Problem("items/2/id", "\"a\" is there twice", "give each its own id"));
        assertThat(types.check(gaps("Ein [one].", "[two] and [one]")))
                .containsExactly(
                        new Problem("passage/de", "the text has the gaps [one]", "write each of [one, two] once"));
        assertThat(types.check(rated("best-worst", 2, 2, -2)))
                .containsExactly(
                        new Problem("options", "two options are rated best", "let the highest rating stand once"));
        assertThat(types.check(rated("best-worst", 1, 0, -1, -1)))
                .containsExactly(
                        new Problem("options", "two options are rated worst", "let the lowest rating stand once"));
        assertThat(types.check(rated("rating", 4, 5)))
                .containsExactly(new Problem("options/1/rating", "rating 5", "write 1 to 4"));
        assertThat(types.check(matching("a", "a", "b")))
                .extracting(Problem::path)
                .contains("pairs/1/id");
        assertThat(types.check(passages(0, 4))).extracting(Problem::what).containsExactly("nothing is marked right");
        assertThat(types.check(passages(4, 4))).extracting(Problem::what).containsExactly("everything is marked right");
    }

    @Test
    void partnersThatReadTheSameCannotBeToldApart() {
        var pairs = Stream.of("a", "b", "c")
                .map(id -> new Pair(id, text(id), ANY, ANY))
                .toList();
        var question = new MatchingQuestion(ID, "matching", "o", Kind.KNOWLEDGE, 1, "l", ANY, pairs, List.of());
        assertThat(types.check(question)).extracting(Problem::what).containsExactly("two read the same");
    }

    @Test
    void partnersAreShuffledTheSameWayForTheSameSeed() {
        var question = matching("a", "b", "c", "d");
        assertThat(question.partners(5)).isEqualTo(question.partners(5)).hasSize(5);
        assertThat(LongStream.range(0, 20).mapToObj(question::partners).distinct())
                .hasSizeGreaterThan(5);
    }

    private int earned(Question question, String choices) {
        return types.grade(question, Answer.of(choices.split(" "))).score().percent();
    }

    private static OrderingQuestion ordering(String... ids) {
        var items = Stream.of(ids).map(id -> new Item(id, text(id), ANY)).toList();
        return ids.length > 2 && ids[0].equals(ids[2])
                ? ordering(List.of(items.get(0), items.get(1), new Item("a", text("other"), ANY)))
                : ordering(items);
    }

    private static OrderingQuestion ordering(List<Item> items) {
        return new OrderingQuestion(ID, "ordering", "o", Kind.SITUATION, 1, "l", ANY, items);
    }

    private static MatchingQuestion matching(String... ids) {
        var pairs = Stream.of(ids)
                .map(id -> new Pair(id, text("left " + id), text("right " + id), ANY))
                .toList();
        return new MatchingQuestion(
                ID, "matching", "o", Kind.KNOWLEDGE, 1, "l", ANY, pairs, List.of(new Item("x", text("x"), ANY)));
    }

    private static GapQuestion gaps(String de, String en) {
        var gaps = List.of(gap("one", "1"), gap("two", "2"));
        return new GapQuestion(ID, "gap", "o", Kind.KNOWLEDGE, 1, "l", ANY, new Text(de, en), gaps);
    }

    private static Gap gap(String id, String number) {
        return new Gap(
                id, List.of(new Option("w" + number, ANY, false, ANY), new Option("r" + number, ANY, true, ANY)));
    }

    private static PassageQuestion passages(int right, int all) {
        var passages = Stream.iterate(0, i -> i < all, i -> i + 1)
                .map(i -> new Option("p" + i, text("p" + i), i < right, ANY))
                .toList();
        return new PassageQuestion(ID, "find-in-text", "o", Kind.SITUATION, 1, "l", ANY, passages);
    }

    private static RatedQuestion rated(String type, int... ratings) {
        var options = Stream.iterate(0, i -> i < ratings.length, i -> i + 1)
                .map(i -> new Rated(String.valueOf((char) ('a' + i)), text("option " + i), ratings[i], ANY))
                .toList();
        return new RatedQuestion(ID, type, "o", Kind.SITUATION, 1, "l", ANY, 1, options);
    }

    private static Text text(String word) {
        return new Text(word + " de", word + " en");
    }
}
