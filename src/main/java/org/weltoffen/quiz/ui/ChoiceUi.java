package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.ChoiceQuestion;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.Question;

/// Shows the three question types that are answered by choosing.
@Service
class ChoiceUi implements QuestionUi {

    private final I18NProvider words;

    ChoiceUi(I18NProvider words) {
        this.words = words;
    }

    @Override
    public Set<String> types() {
        return Set.of("single", "multiple", "true-false");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        var choice = (ChoiceQuestion) question;
        var options = choice.shuffled(seed);
        return choice.type().equals("multiple")
                ? ChoiceField.several(options, option -> text(option, language), labelledBy)
                : ChoiceField.one(options, option -> text(option, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var reasons = new Reasons();
        for (var option : ((ChoiceQuestion) graded.question()).options()) {
            var chosen = graded.answer().choices().contains(option.id());
            var mark = Reasons.mark(option.right(), chosen, new Words(words, language));
            reasons.add(text(option, language), chosen, option.feedback().in(language), mark);
        }
        return reasons;
    }

    private String text(Option option, Language language) {
        return option.text() == null
                ? words.getTranslation("quiz.true-false." + option.id(), language.locale())
                : option.text().in(language);
    }
}
