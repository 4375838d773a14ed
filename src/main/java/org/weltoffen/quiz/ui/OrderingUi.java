package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.OrderingQuestion;
import org.weltoffen.quiz.Question;

/// Shows questions that are answered by putting things in order.
@Service
class OrderingUi implements QuestionUi {

    private final I18NProvider provider;

    OrderingUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("ordering");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        var items = ((OrderingQuestion) question).shuffled(seed);
        return new OrderingField(items, new Words(provider, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var words = new Words(provider, language);
        var items = ((OrderingQuestion) graded.question()).items();
        var given = graded.answer().choices();
        var reasons = new Reasons();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var place = given.indexOf(item.id());
            var text = "%d. %s".formatted(i + 1, item.text().in(language));
            var why = item.feedback().in(language);
            if (place < 0) {
                reasons.add(text, false, why);
            } else if (place == i) {
                reasons.add(text, true, why, Reasons.good(words.of("quiz.ordering.same-place")));
            } else {
                reasons.add(text, true, why, Reasons.poor(words.of("quiz.ordering.other-place", place + 1)));
            }
        }
        return reasons;
    }
}
