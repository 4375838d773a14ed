package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.MatchingQuestion.Pair;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// Each thing gets its partner. Every right partner is a part; half of the parts is worth nothing, what lies above
/// counts in proportion.
@Component
class Matching implements QuestionType<MatchingQuestion> {

    @Override
    public String key() {
        return "matching";
    }

    @Override
    public Class<MatchingQuestion> form() {
        return MatchingQuestion.class;
    }

    @Override
    public List<Problem> check(MatchingQuestion question) {
        var checks = new Checks(question)
                .count("pairs", question.pairs(), 3, 6)
                .count("extra", question.extra(), 0, 3)
                .ids("pairs", question.pairs(), Pair::id)
                .ids("extra", question.extra(), Item::id)
                .different("pairs", question.pairs().stream().map(Pair::left).toList())
                .different("pairs", question.partners().stream().map(Item::text).toList());
        var pairs = question.pairs().stream().map(Pair::id).toList();
        return question.extra().stream().map(Item::id).anyMatch(pairs::contains)
                ? checks.add("extra", "an extra has the id of a pair", "give it its own id")
                        .problems()
                : checks.problems();
    }

    @Override
    public int credit(MatchingQuestion question, Answer answer) {
        var left = question.pairs().stream().map(Pair::id).toList();
        var partners = question.partners().stream().map(Item::id).toList();
        return Credit.placed(answer)
                .filter(places -> left.containsAll(places.keySet()) && partners.containsAll(places.values()))
                .map(places -> left.stream()
                        .filter(pair -> pair.equals(places.get(pair)))
                        .count())
                .map(parts -> Credit.aboveHalf(parts, left.size()))
                .orElse(0);
    }

    @Override
    public Answer right(MatchingQuestion question) {
        return answer(question.pairs().stream().map(pair -> pair.id() + "=" + pair.id()));
    }

    @Override
    public Answer guess(MatchingQuestion question, RandomGenerator random) {
        var partners = question.partners();
        return answer(question.pairs().stream()
                .map(pair -> pair.id() + "="
                        + partners.get(random.nextInt(partners.size())).id()));
    }

    @Override
    public boolean isComplete(MatchingQuestion question, Answer answer) {
        return answer.choices().size() == question.pairs().size();
    }

    private static Answer answer(Stream<String> choices) {
        return new Answer(choices.toList());
    }
}
