package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.function.Consumer;
import org.weltoffen.quiz.Answer;

/// Where someone answers one question.
public abstract class QuestionField extends Composite<Component> {

    /// What is chosen now.
    public abstract Answer answer();

    /// Shows an answer given before, without telling the listeners.
    public abstract void show(Answer answer);

    /// Called with each answer that the person gives.
    public abstract void onAnswer(Consumer<Answer> listener);
}
