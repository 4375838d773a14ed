package org.weltoffen.quiz;

import java.util.List;
import org.weltoffen.language.Text;

/// A question answered by marking passages of a text. Answers are the ids of the marked ones.
///
/// @param passages read one after the other as a running text
public record PassageQuestion(
        QuestionId id,
        String type,
        String objective,
        Kind kind,
        int points,
        String lesson,
        Text text,
        List<Option> passages)
        implements Question {

    public PassageQuestion {
        passages = List.copyOf(passages);
    }
}
