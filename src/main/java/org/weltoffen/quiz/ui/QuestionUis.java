package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;

/// Finds the way each question is shown.
///
/// The components that question types use are named here, because the front-end build follows the code from the views
/// and does not see what arrives as a bean.
@Uses(RadioButtonGroup.class)
@Uses(CheckboxGroup.class)
@Service
public class QuestionUis {

    private final Map<String, QuestionUi> uis = new HashMap<>();

    /// @throws IllegalStateException if two claim the same type; the message names both
    public QuestionUis(List<QuestionUi> found) {
        for (var ui : found) {
            for (var type : ui.types()) {
                var other = uis.put(type, ui);
                if (other != null) {
                    throw new IllegalStateException("Question type \"%s\" is shown by two: %s and %s"
                            .formatted(
                                    type,
                                    other.getClass().getName(),
                                    ui.getClass().getName()));
                }
            }
        }
    }

    /// A field for the question, see [QuestionUi#field].
    public QuestionField field(Question question, long seed, Language language, String labelledBy) {
        return ui(question).field(question, seed, language, labelledBy);
    }

    /// The reasons, see [QuestionUi#explanation].
    public Component explanation(Graded graded, Language language) {
        return ui(graded.question()).explanation(graded, language);
    }

    private QuestionUi ui(Question question) {
        var ui = uis.get(question.type());
        if (ui == null) {
            throw new IllegalStateException("Nothing shows questions of type \"%s\"".formatted(question.type()));
        }
        return ui;
    }
}
