package org.weltoffen.quiz.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.GapQuestion;
import org.weltoffen.quiz.GapQuestion.Gap;
import org.weltoffen.quiz.GapQuestion.Piece;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.Question;

/// Shows questions that are answered by filling gaps.
@Service
class GapUi implements QuestionUi {

    private final I18NProvider provider;

    GapUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("gap");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        return new Field((GapQuestion) question, seed, new Words(provider, language), labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var words = new Words(provider, language);
        var question = (GapQuestion) graded.question();
        var chosen = Placed.of(graded.answer());
        var all = new Div();
        all.addClassName("gap-reasons");
        for (var piece : question.pieces(language)) {
            if (piece instanceof Piece.Hole(var name)) {
                var gap = question.gap(name).orElseThrow();
                var number = all.getComponentCount() / 2 + 1;
                var title = new Paragraph(words.of("quiz.gap.number", number));
                title.addClassName("gap-title");
                all.add(title, reasons(gap, chosen.getOrDefault(name, ""), words));
            }
        }
        return all;
    }

    private static Reasons reasons(Gap gap, String chosen, Words words) {
        var reasons = new Reasons();
        for (var option : gap.options()) {
            var isChosen = option.id().equals(chosen);
            reasons.add(
                    text(option, words.language()),
                    isChosen,
                    option.feedback().in(words.language()),
                    Reasons.mark(option.right(), isChosen, words));
        }
        return reasons;
    }

    private static String text(Option option, Language language) {
        return requireNonNull(option.text()).in(language);
    }

    /// The text with a select in each gap.
    private static final class Field extends PlacedField {

        private final Map<String, Choices> selects = new LinkedHashMap<>();

        Field(GapQuestion question, long seed, Words words, String labelledBy) {
            super(labelledBy, question.gaps().stream().map(Gap::id).toList());
            var text = new Paragraph();
            text.addClassName("gap-text");
            for (var piece : question.pieces(words.language())) {
                text.add(
                        switch (piece) {
                            case Piece.Words(var some) -> new Span(some);
                            case Piece.Hole(var name) ->
                                select(question, question.gap(name).orElseThrow(), seed, words);
                        });
            }
            content().add(text);
        }

        private Choices select(GapQuestion question, Gap gap, long seed, Words words) {
            var number = selects.size() + 1;
            var select = new Choices(words.of("quiz.gap.number", number), words.of("quiz.choose"));
            question.shuffled(gap, seed).forEach(option -> select.entry(option.id(), text(option, words.language())));
            select.onChoice(choice -> choose(gap.id(), choice));
            selects.put(gap.id(), select);
            return select;
        }

        @Override
        void draw(Map<String, String> chosen) {
            selects.forEach((gap, select) -> select.choose(chosen.getOrDefault(gap, "")));
        }
    }
}
