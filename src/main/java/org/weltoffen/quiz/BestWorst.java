package org.weltoffen.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.RatedQuestion.Rated;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// The best and the worst way to act are chosen. Each of the two is worth half.
@Component
class BestWorst implements QuestionType<RatedQuestion> {

    private static final String BEST = "best";
    private static final String WORST = "worst";
    private static final Comparator<Rated> BY_RATING = Comparator.comparingInt(Rated::rating);

    @Override
    public String key() {
        return "best-worst";
    }

    @Override
    public Class<RatedQuestion> form() {
        return RatedQuestion.class;
    }

    @Override
    public List<Problem> check(RatedQuestion question) {
        var options = question.options();
        var checks = Ratings.check(question, 3, 5, -2, 2);
        var ratings = options.stream().mapToInt(Rated::rating).sorted().toArray();
        if (ratings.length > 1 && ratings[0] == ratings[1]) {
            checks.add("options", "two options are rated worst", "let the lowest rating stand once");
        }
        if (ratings.length > 1 && ratings[ratings.length - 1] == ratings[ratings.length - 2]) {
            checks.add("options", "two options are rated best", "let the highest rating stand once");
        }
        return checks.problems();
    }

    @Override
    public int credit(RatedQuestion question, Answer answer) {
        var options = question.options().stream().map(Rated::id).toList();
        return Credit.placed(answer)
                .filter(places -> List.of(BEST, WORST).containsAll(places.keySet()))
                .filter(places -> options.containsAll(places.values()) && isAbleToBe(places))
                .map(places -> half(places.get(BEST), best(question)) + half(places.get(WORST), worst(question)))
                .orElse(0);
    }

    /// Nothing is best and worst at once.
    private static boolean isAbleToBe(Map<String, String> places) {
        return places.values().stream().distinct().count() == places.size();
    }

    private static int half(@Nullable String given, String right) {
        return right.equals(given) ? 50 : 0;
    }

    static String best(RatedQuestion question) {
        return question.options().stream().max(BY_RATING).map(Rated::id).orElse("");
    }

    static String worst(RatedQuestion question) {
        return question.options().stream().min(BY_RATING).map(Rated::id).orElse("");
    }

    @Override
    public Answer right(RatedQuestion question) {
        return answer(best(question), worst(question));
    }

    @Override
    public Answer guess(RatedQuestion question, RandomGenerator random) {
        var size = question.options().size();
        var best = random.nextInt(size);
        var worst = IntStream.range(0, size).filter(i -> i != best).toArray()[random.nextInt(size - 1)];
        return answer(
                question.options().get(best).id(), question.options().get(worst).id());
    }

    @Override
    public boolean isComplete(RatedQuestion question, Answer answer) {
        return answer.choices().size() == 2;
    }

    private static Answer answer(String best, String worst) {
        return Answer.of(BEST + "=" + best, WORST + "=" + worst);
    }
}
