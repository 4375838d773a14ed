package org.weltoffen.quiz;

import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// Passages of a text are marked. Each right one marked and each other one left is a part; half of the parts is worth
/// nothing, what lies above counts in proportion.
@Component
class FindInText implements QuestionType<PassageQuestion> {

    @Override
    public String key() {
        return "find-in-text";
    }

    @Override
    public Class<PassageQuestion> form() {
        return PassageQuestion.class;
    }

    @Override
    public List<Problem> check(PassageQuestion question) {
        return new Checks(question)
                .count("passages", question.passages(), 4, 10)
                .ids("passages", question.passages(), Option::id)
                .texts("passages", question.passages())
                .someRight("passages", question.passages())
                .problems();
    }

    @Override
    public int credit(PassageQuestion question, Answer answer) {
        return Picks.creditForSeveral(question.passages(), answer);
    }

    @Override
    public Answer right(PassageQuestion question) {
        return Picks.right(question.passages());
    }

    @Override
    public Answer guess(PassageQuestion question, RandomGenerator random) {
        return Picks.some(question.passages(), random);
    }
}
