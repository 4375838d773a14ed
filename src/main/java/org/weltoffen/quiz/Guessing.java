package org.weltoffen.quiz;

import java.util.Random;

/// What someone reaches in a quiz who knows nothing and clicks anywhere.
///
/// @param plays how often the quiz was taken
/// @param meanPercent mean score, 0 to 100
/// @param passes how many of the plays met the pass mark
/// @param best the highest score of all, in percent
public record Guessing(int plays, double meanPercent, int passes, int best) {

    /// Takes the quiz again and again, each time with a new draw. The same seed gives the same result.
    public static Guessing at(Quiz quiz, PassMark mark, QuestionTypes types, int plays, long seed) {
        var random = new Random(seed);
        var sum = 0L;
        var passes = 0;
        var best = 0;
        for (var i = 0; i < plays; i++) {
            var score = quiz.drawn(random.nextLong()).stream()
                    .map(question ->
                            types.grade(question, types.guess(question, random)).score())
                    .reduce(new Score(0, 0), Score::plus);
            sum += score.percent();
            passes += mark.isMetBy(score) ? 1 : 0;
            best = Math.max(best, score.percent());
        }
        return new Guessing(plays, plays == 0 ? 0 : (double) sum / plays, passes, best);
    }

    /// Share of plays that passed, in percent.
    public double passPercent() {
        return plays == 0 ? 0 : 100.0 * passes / plays;
    }
}
