package org.weltoffen.quiz.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Option;
import org.weltoffen.quiz.PassageQuestion;
import org.weltoffen.quiz.Question;

/// Shows questions that are answered by marking passages of a text.
@Service
class PassageUi implements QuestionUi {

    private final I18NProvider provider;

    PassageUi(I18NProvider provider) {
        this.provider = provider;
    }

    @Override
    public Set<String> types() {
        return Set.of("find-in-text");
    }

    @Override
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        return new Field(((PassageQuestion) question).passages(), language, labelledBy);
    }

    @Override
    public Component explanation(Graded graded, Language language) {
        var reasons = new Reasons();
        for (var passage : ((PassageQuestion) graded.question()).passages()) {
            var marked = graded.answer().choices().contains(passage.id());
            var mark = Reasons.mark(passage.right(), marked, new Words(provider, language));
            reasons.add(text(passage, language), marked, passage.feedback().in(language), mark);
        }
        return reasons;
    }

    private static String text(Option passage, Language language) {
        return requireNonNull(passage.text()).in(language);
    }

    /// Running text in which each passage is a check box with its label. The box keeps to the first word.
    private static final class Field extends QuestionField {

        private final Div content = new Div();
        private final Map<String, Tick> boxes = new LinkedHashMap<>();
        private final Set<String> marked = new LinkedHashSet<>();
        private final List<Consumer<Answer>> listeners = new ArrayList<>();

        Field(List<Option> passages, Language language, String labelledBy) {
            content.addClassName("passages");
            content.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelledBy);
            passages.forEach(passage -> content.add(passage(passage, language), new Text(" ")));
        }

        private HtmlContainer passage(Option passage, Language language) {
            var box = Tick.box();
            box.onChange(checked -> mark(passage.id(), checked));
            boxes.put(passage.id(), box);
            var label = new HtmlContainer("label");
            label.addClassName("passage");
            var words = text(passage, language).split("(?<= )", 2);
            var beginning = new Span(box, new Text(words[0]));
            beginning.addClassName("nowrap");
            label.add(beginning);
            if (words.length > 1) {
                label.add(new Text(words[1]));
            }
            return label;
        }

        private void mark(String passage, boolean checked) {
            if (checked) {
                marked.add(passage);
            } else {
                marked.remove(passage);
            }
            listeners.forEach(listener -> listener.accept(answer()));
        }

        @Override
        protected Component initContent() {
            return content;
        }

        @Override
        public Answer answer() {
            return new Answer(boxes.keySet().stream().filter(marked::contains).toList());
        }

        @Override
        public void show(Answer answer) {
            marked.clear();
            marked.addAll(answer.choices());
            boxes.forEach((passage, box) -> box.check(marked.contains(passage)));
        }

        @Override
        public void onAnswer(Consumer<Answer> listener) {
            listeners.add(listener);
        }
    }
}
