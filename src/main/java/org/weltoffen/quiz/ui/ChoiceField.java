package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Option;

/// Options as cards: one to choose, or several.
final class ChoiceField {

    private ChoiceField() {}

    static QuestionField one(List<Option> options, Function<Option, String> words, String labelledBy) {
        return new One(options, words, labelledBy);
    }

    static QuestionField several(List<Option> options, Function<Option, String> words, String labelledBy) {
        return new Several(options, words, labelledBy);
    }

    /// Radio buttons.
    private static final class One extends QuestionField {

        private final RadioButtonGroup<Option> group = new RadioButtonGroup<>();
        private final List<Option> options;

        One(List<Option> options, Function<Option, String> words, String labelledBy) {
            this.options = options;
            group.addClassName("choice-list");
            group.setAriaLabelledBy(labelledBy);
            group.setItems(options);
            group.setItemLabelGenerator(words::apply);
        }

        @Override
        protected Component initContent() {
            return group;
        }

        @Override
        public Answer answer() {
            @Nullable Option chosen = group.getValue();
            return chosen == null ? Answer.NONE : Answer.of(chosen.id());
        }

        @Override
        public void show(Answer answer) {
            options.stream()
                    .filter(option -> answer.choices().contains(option.id()))
                    .findFirst()
                    .ifPresentOrElse(group::setValue, group::clear);
        }

        @Override
        public void onAnswer(Consumer<Answer> listener) {
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    listener.accept(answer());
                }
            });
        }
    }

    /// Check boxes.
    private static final class Several extends QuestionField {

        private final CheckboxGroup<Option> group = new CheckboxGroup<>();
        private final List<Option> options;

        Several(List<Option> options, Function<Option, String> words, String labelledBy) {
            this.options = options;
            group.addClassName("choice-list");
            group.setAriaLabelledBy(labelledBy);
            group.setItems(options);
            group.setItemLabelGenerator(words::apply);
        }

        @Override
        protected Component initContent() {
            return group;
        }

        @Override
        public Answer answer() {
            return new Answer(options.stream()
                    .filter(group.getValue()::contains)
                    .map(Option::id)
                    .toList());
        }

        @Override
        public void show(Answer answer) {
            group.setValue(new HashSet<>(options.stream()
                    .filter(option -> answer.choices().contains(option.id()))
                    .toList()));
        }

        @Override
        public void onAnswer(Consumer<Answer> listener) {
            group.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    listener.accept(answer());
                }
            });
        }
    }
}
