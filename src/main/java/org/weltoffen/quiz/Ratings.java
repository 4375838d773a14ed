package org.weltoffen.quiz;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.RatedQuestion.Rated;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// Every way to act is rated from 1, harmful, to 4, very helpful. The rating of the key is a part, one beside it half
/// a part; half of the parts is worth nothing, what lies above counts in proportion.
@Component
class Ratings implements QuestionType<RatedQuestion> {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;

    @Override
    public String key() {
        return "rating";
    }

    @Override
    public Class<RatedQuestion> form() {
        return RatedQuestion.class;
    }

    @Override
    public List<Problem> check(RatedQuestion question) {
        return check(question, 2, 5, LOWEST, HIGHEST).problems();
    }

    static Checks check(RatedQuestion question, int fewest, int most, int lowest, int highest) {
        var options = question.options();
        var checks =
                new Checks(question).count("options", options, fewest, most).ids("options", options, Rated::id);
        if (question.raters() < 1) {
            checks.add("raters", "%d raters".formatted(question.raters()), "write 1 for the editors alone, or more");
        }
        for (var i = 0; i < options.size(); i++) {
            var rating = options.get(i).rating();
            if (rating < lowest || rating > highest) {
                checks.add(
                        "options/%d/rating".formatted(i),
                        "rating %d".formatted(rating),
                        "write %d to %d".formatted(lowest, highest));
            }
        }
        return checks;
    }

    @Override
    public int credit(RatedQuestion question, Answer answer) {
        var options = question.options();
        var known = options.stream().map(Rated::id).toList();
        return Credit.placed(answer)
                .filter(places -> known.containsAll(places.keySet())
                        && places.values().stream().allMatch(Ratings::isRating))
                .map(places -> options.stream()
                        .mapToInt(option -> halves(option, places))
                        .sum())
                .map(halves -> Credit.aboveHalf(halves, 2L * options.size()))
                .orElse(0);
    }

    private static boolean isRating(String given) {
        return given.length() == 1 && given.charAt(0) >= '0' + LOWEST && given.charAt(0) <= '0' + HIGHEST;
    }

    private static int halves(Rated option, Map<String, String> places) {
        var given = places.get(option.id());
        return given == null ? 0 : Math.max(0, 2 - Math.abs(Integer.parseInt(given) - option.rating()));
    }

    @Override
    public Answer right(RatedQuestion question) {
        return new Answer(question.options().stream()
                .map(option -> option.id() + "=" + option.rating())
                .toList());
    }

    @Override
    public Answer guess(RatedQuestion question, RandomGenerator random) {
        return new Answer(question.options().stream()
                .map(option -> option.id() + "=" + random.nextInt(LOWEST, HIGHEST + 1))
                .toList());
    }

    @Override
    public boolean isComplete(RatedQuestion question, Answer answer) {
        return answer.choices().size() == question.options().size();
    }
}
