package org.weltoffen.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// Things are put in order. Every two of them that stand in the right order are a part; half of the parts is worth
/// nothing, what lies above counts in proportion.
@Component
class Ordering implements QuestionType<OrderingQuestion> {

    @Override
    public String key() {
        return "ordering";
    }

    @Override
    public Class<OrderingQuestion> form() {
        return OrderingQuestion.class;
    }

    @Override
    public List<Problem> check(OrderingQuestion question) {
        return new Checks(question)
                .count("items", question.items(), 3, 7)
                .ids("items", question.items(), Item::id)
                .different("items", question.items().stream().map(Item::text).toList())
                .problems();
    }

    @Override
    public int credit(OrderingQuestion question, Answer answer) {
        var right = right(question).choices();
        var given = answer.choices();
        if (given.size() != right.size() || !new HashSet<>(given).equals(new HashSet<>(right))) {
            return 0;
        }
        var parts = 0;
        for (var i = 0; i < right.size(); i++) {
            for (var j = i + 1; j < right.size(); j++) {
                parts += given.indexOf(right.get(i)) < given.indexOf(right.get(j)) ? 1 : 0;
            }
        }
        return Credit.aboveHalf(parts, right.size() * (right.size() - 1) / 2);
    }

    @Override
    public Answer right(OrderingQuestion question) {
        return new Answer(question.items().stream().map(Item::id).toList());
    }

    @Override
    public Answer guess(OrderingQuestion question, RandomGenerator random) {
        var order = new ArrayList<>(right(question).choices());
        Collections.shuffle(order, random);
        return new Answer(order);
    }
}
