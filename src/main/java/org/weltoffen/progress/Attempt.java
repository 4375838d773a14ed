package org.weltoffen.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.CourseVersion;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionId;
import org.weltoffen.quiz.Quiz;

/// One try at a quiz as it stands now: which questions were drawn, what was answered, what is marked for later.
///
/// @param version what the person learns, the same for all tries of a run
/// @param number counts the tries from 1
/// @param seed draws the questions and shuffles their options, the same way every time
/// @param submittedAt null while it is open
/// @param testOut whether it was begun before the lessons, to show that they are not needed
/// @param shown questions whose reasons were shown; their answers are fixed
public record Attempt(
        AttemptId id,
        RunId run,
        EmployeeId employee,
        CourseVersion version,
        int number,
        long seed,
        Instant begunAt,
        @Nullable Instant submittedAt,
        boolean testOut,
        Map<QuestionId, Answer> answers,
        Set<QuestionId> flagged,
        Set<QuestionId> shown) {

    public Attempt {
        answers = Map.copyOf(answers);
        flagged = Set.copyOf(flagged);
        shown = Set.copyOf(shown);
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    /// The questions of this try in their order.
    public List<Question> questions(Quiz quiz) {
        return quiz.drawn(seed);
    }

    Sitting sitting() {
        return new Sitting(id, employee, version, begunAt);
    }

    /// The same try with this answer, as it is once the answer is stored.
    public Attempt with(QuestionId question, Answer answer) {
        var more = new HashMap<>(answers);
        more.put(question, answer);
        return new Attempt(
                id, run, employee, version, number, seed, begunAt, submittedAt, testOut, more, flagged, shown);
    }

    public Answer answer(Question question) {
        return answers.getOrDefault(question.id(), Answer.NONE);
    }

    public boolean isFlagged(Question question) {
        return flagged.contains(question.id());
    }

    public boolean isShown(Question question) {
        return shown.contains(question.id());
    }
}
