package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.RatedQuestion;
import org.weltoffen.quiz.RatedQuestion.Rated;

/// Shows questions about the best and the worst way to act.
@Service
class BestWorstUi implements QuestionUi {

    private final I18NProvider provider;

    BestWorstUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("best-worst");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        return new BestWorstField((RatedQuestion) question, seed, new Words(provider, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var words = new Words(provider, language);
        var question = (RatedQuestion) graded.question();
        var chosen = Placed.of(graded.answer());
        var highest = question.options().stream().mapToInt(Rated::rating).max().orElseThrow();
        var lowest = question.options().stream().mapToInt(Rated::rating).min().orElseThrow();
        var reasons = new Reasons();
        for (var option : question.options()) {
            var isBest = option.id().equals(chosen.get("best"));
            var isWorst = option.id().equals(chosen.get("worst"));
            var marks = new ArrayList<Component>();
            mark("best", option.rating() == highest, isBest, words, marks);
            mark("worst", option.rating() == lowest, isWorst, words, marks);
            reasons.add(
                    option.text().in(language),
                    isBest || isWorst,
                    option.feedback().in(language),
                    marks.toArray(Component[]::new));
        }
        return new Div(reasons, new Raters(question, words));
    }

    private static void mark(String which, boolean right, boolean chosen, Words words, List<Component> marks) {
        if (right && chosen) {
            marks.add(Reasons.good(words.of("quiz.best-worst.%s.chosen-right".formatted(which))));
        } else if (right) {
            marks.add(Reasons.missed(words.of("quiz.best-worst.%s.right".formatted(which))));
        } else if (chosen) {
            marks.add(Reasons.poor(words.of("quiz.best-worst.%s.chosen-wrong".formatted(which))));
        }
    }
}
