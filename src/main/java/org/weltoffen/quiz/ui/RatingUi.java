package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.RatedQuestion;
import org.weltoffen.quiz.RatedQuestion.Rated;

/// Shows questions about how helpful each way to act is.
@Service
class RatingUi implements QuestionUi {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;

    private final I18NProvider provider;

    RatingUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("rating");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        return new Field((RatedQuestion) question, seed, new Words(provider, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var words = new Words(provider, language);
        var question = (RatedQuestion) graded.question();
        var chosen = Placed.of(graded.answer());
        var reasons = new Reasons();
        for (var option : question.options()) {
            var given = chosen.getOrDefault(option.id(), "");
            var key = new Paragraph(words.of("quiz.rating.key", rating(option.rating(), words)));
            var text = option.text().in(language);
            var why = option.feedback().in(language);
            if (given.matches("[1-4]")) {
                reasons.add(text, true, why, key, mark(option, Integer.parseInt(given), words));
            } else {
                reasons.add(text, false, why, key);
            }
        }
        return new Div(reasons, new Raters(question, words));
    }

    private static Component mark(Rated option, int given, Words words) {
        return switch (Math.abs(given - option.rating())) {
            case 0 -> Reasons.good(words.of("quiz.rating.equal"));
            case 1 -> Reasons.missed(words.of("quiz.rating.near", rating(given, words)));
            default -> Reasons.poor(words.of("quiz.rating.far", rating(given, words)));
        };
    }

    private static String rating(int rating, Words words) {
        return words.of("quiz.rating." + rating);
    }

    /// Radio buttons for each way to act.
    private static final class Field extends PlacedField {

        private final Map<String, Map<String, Tick>> radios = new LinkedHashMap<>();

        Field(RatedQuestion question, long seed, Words words, String labelledBy) {
            super(labelledBy, question.options().stream().map(Rated::id).toList());
            content().addClassName("ratings");
            question.shuffled(seed)
                    .forEach(option -> content().add(row(question.id().value(), option, words)));
        }

        private HtmlContainer row(String question, Rated option, Words words) {
            var legend = new HtmlContainer("legend");
            legend.setText(option.text().in(words.language()));
            var choices = new Div();
            choices.addClassName("rating-choices");
            var own = new LinkedHashMap<String, Tick>();
            for (var rating = LOWEST; rating <= HIGHEST; rating++) {
                var value = String.valueOf(rating);
                var radio = Tick.radio("%s-%s".formatted(question, option.id()), value);
                radio.onChange(_ -> choose(option.id(), value));
                own.put(value, radio);
                var label = new HtmlContainer("label");
                label.add(radio, new Span(rating(rating, words)));
                choices.add(label);
            }
            radios.put(option.id(), own);
            var row = new HtmlContainer("fieldset");
            row.addClassName("rating-row");
            row.add(legend, choices);
            return row;
        }

        @Override
        void draw(Map<String, String> chosen) {
            radios.forEach((option, choices) ->
                    choices.forEach((rating, radio) -> radio.check(rating.equals(chosen.get(option)))));
        }
    }
}
