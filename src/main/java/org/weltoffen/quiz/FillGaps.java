package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.GapQuestion.Gap;
import org.weltoffen.quiz.GapQuestion.Piece;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// The gaps of a text are filled. Every right choice is a part; half of the parts is worth nothing, what lies above
/// counts in proportion.
@Component
class FillGaps implements QuestionType<GapQuestion> {

    @Override
    public String key() {
        return "gap";
    }

    @Override
    public Class<GapQuestion> form() {
        return GapQuestion.class;
    }

    @Override
    public List<Problem> check(GapQuestion question) {
        var gaps = question.gaps();
        var checks = new Checks(question)
                .count("gaps", gaps, 1, 4)
                .ids("gaps", gaps, Gap::id)
                .ids("gaps", allOptions(gaps), Option::id);
        IntStream.range(0, gaps.size()).forEach(i -> check(checks, "gaps/%d/options".formatted(i), gaps.get(i)));
        checkPassage(checks, "passage/de", question.passage().de(), gaps);
        checkPassage(checks, "passage/en", question.passage().en(), gaps);
        return checks.problems();
    }

    private static List<Option> allOptions(List<Gap> gaps) {
        return gaps.stream().flatMap(gap -> gap.options().stream()).toList();
    }

    private static void check(Checks checks, String path, Gap gap) {
        var options = gap.options();
        if (options.size() < 2 || options.size() > 5) {
            checks.add(path, "%d options".formatted(options.size()), "write 2 to 5");
        }
        checks.texts(path, options).oneRight(path, options);
    }

    private static void checkPassage(Checks checks, String path, String passage, List<Gap> gaps) {
        var holes = new ArrayList<String>();
        GapQuestion.pieces(passage).forEach(piece -> {
            if (piece instanceof Piece.Hole(var gap)) {
                holes.add(gap);
            }
        });
        var names = gaps.stream().map(Gap::id).toList();
        if (!holes.stream().sorted().toList().equals(names.stream().sorted().toList())) {
            checks.add(path, "the text has the gaps %s".formatted(holes), "write each of %s once".formatted(names));
        }
    }

    @Override
    public int credit(GapQuestion question, Answer answer) {
        return Credit.placed(answer)
                .filter(places -> isKnown(question, places))
                .map(places -> question.gaps().stream()
                        .filter(gap -> right(gap).equals(places.get(gap.id())))
                        .count())
                .map(parts -> Credit.aboveHalf(parts, question.gaps().size()))
                .orElse(0);
    }

    private static boolean isKnown(GapQuestion question, Map<String, String> places) {
        return places.entrySet().stream().allMatch(place -> question.gap(place.getKey()).stream()
                .flatMap(gap -> gap.options().stream())
                .anyMatch(option -> option.id().equals(place.getValue())));
    }

    private static String right(Gap gap) {
        return gap.options().stream()
                .filter(Option::right)
                .map(Option::id)
                .findFirst()
                .orElse("");
    }

    @Override
    public Answer right(GapQuestion question) {
        return answer(question.gaps().stream().map(gap -> gap.id() + "=" + right(gap)));
    }

    @Override
    public Answer guess(GapQuestion question, RandomGenerator random) {
        return answer(question.gaps().stream().map(gap -> gap.id() + "=" + Picks.any(gap.options(), random)));
    }

    @Override
    public boolean isComplete(GapQuestion question, Answer answer) {
        return answer.choices().size() == question.gaps().size();
    }

    private static Answer answer(Stream<String> choices) {
        return new Answer(choices.toList());
    }
}
