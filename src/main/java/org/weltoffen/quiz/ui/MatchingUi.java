package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Item;
import org.weltoffen.quiz.MatchingQuestion;
import org.weltoffen.quiz.MatchingQuestion.Pair;
import org.weltoffen.quiz.Question;

/// Shows questions that are answered by choosing partners.
@Service
class MatchingUi implements QuestionUi {

    private final I18NProvider provider;

    MatchingUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("matching");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        var matching = (MatchingQuestion) question;
        return new Field(matching.pairs(), matching.partners(seed), new Words(provider, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var words = new Words(provider, language);
        var question = (MatchingQuestion) graded.question();
        var chosen = Placed.of(graded.answer());
        var partners = new LinkedHashMap<String, Item>();
        question.partners(0).forEach(partner -> partners.put(partner.id(), partner));
        var reasons = new Reasons();
        for (var pair : question.pairs()) {
            var text =
                    "%s – %s".formatted(pair.left().in(language), pair.right().in(language));
            var why = pair.feedback().in(language);
            var partner = partners.get(chosen.getOrDefault(pair.id(), ""));
            if (partner == null) {
                reasons.add(text, false, why);
            } else if (partner.id().equals(pair.id())) {
                reasons.add(text, true, why, Reasons.good(words.of("quiz.reason.chosen-right")));
            } else {
                var yours = new Paragraph(
                        words.of("quiz.reason.yours", partner.text().in(language)));
                reasons.add(text, true, why, yours, Reasons.poor(words.of("quiz.reason.chosen-wrong")));
            }
        }
        question.extra()
                .forEach(extra -> reasons.add(
                        words.of("quiz.matching.fits-nothing", extra.text().in(language)),
                        false,
                        extra.feedback().in(language)));
        return reasons;
    }

    /// The things one below the other, each with a select.
    private static final class Field extends PlacedField {

        private final Map<String, Choices> selects = new LinkedHashMap<>();

        Field(List<Pair> pairs, List<Item> partners, Words words, String labelledBy) {
            super(labelledBy, pairs.stream().map(Pair::id).toList());
            content().addClassName("matching");
            pairs.forEach(pair -> content().add(row(pair, partners, words)));
        }

        private Div row(Pair pair, List<Item> partners, Words words) {
            var left = pair.left().in(words.language());
            var select = new Choices(words.of("quiz.matching.partner-of", left), words.of("quiz.choose"));
            partners.forEach(
                    partner -> select.entry(partner.id(), partner.text().in(words.language())));
            select.onChoice(choice -> choose(pair.id(), choice));
            selects.put(pair.id(), select);
            var row = new Div(new Span(left), select);
            row.addClassName("matching-row");
            return row;
        }

        @Override
        void draw(Map<String, String> chosen) {
            selects.forEach((pair, select) -> select.choose(chosen.getOrDefault(pair, "")));
        }
    }
}
