package org.weltoffen.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.weltoffen.language.Language;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;

/// How questions of some types are answered and explained on screen. The other half of a question type.
public interface QuestionUi {

    /// Keys of the question types it shows.
    Set<String> types();

    /// A field for one question. Its text stands above it in the page, in the element with the given id.
    ///
    /// @param seed decides the order of what is shuffled; the same seed gives the same order
    QuestionField field(Question question, long seed, Language language, String labelledBy);

    /// A graded answer with the reason for each option.
    Component explanation(Graded graded, Language language);
}
