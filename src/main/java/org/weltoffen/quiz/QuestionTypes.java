package org.weltoffen.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weltoffen.quiz.spi.Problem;
import org.weltoffen.quiz.spi.QuestionType;

/// All question types there are, each under its key.
@Component
public class QuestionTypes {

    private final Map<String, QuestionType<?>> types = new TreeMap<>();

    /// @throws IllegalStateException if two types share a key; the message names both
    public QuestionTypes(List<QuestionType<?>> found) {
        for (var type : found) {
            var other = types.put(type.key(), type);
            if (other != null) {
                throw new IllegalStateException("Two question types call themselves \"%s\": %s and %s"
                        .formatted(
                                type.key(),
                                other.getClass().getName(),
                                type.getClass().getName()));
            }
        }
    }

    /// Key of each type with the record of its form.
    public Map<String, Class<? extends Question>> forms() {
        var forms = new TreeMap<String, Class<? extends Question>>();
        types.forEach((key, type) -> forms.put(key, type.form()));
        return forms;
    }

    /// What is wrong with a question.
    public List<Problem> check(Question question) {
        return check(type(question), question);
    }

    /// Grades the questions in the given order. A question without an answer earns nothing.
    public Grading grade(List<Question> questions, Map<QuestionId, Answer> answers) {
        return new Grading(questions.stream()
                .map(question -> grade(question, answers.getOrDefault(question.id(), Answer.NONE)))
                .toList());
    }

    /// Grades one question.
    public Graded grade(Question question, Answer answer) {
        var credit = credit(type(question), question, answer);
        return new Graded(question, answer, new Score(question.points() * credit, question.points() * 100));
    }

    /// An answer that earns everything.
    public Answer right(Question question) {
        return right(type(question), question);
    }

    /// The answer of someone who clicks anywhere, see [QuestionType#guess].
    public Answer guess(Question question, RandomGenerator random) {
        return guess(type(question), question, random);
    }

    /// Whether nothing is left to choose.
    public boolean isComplete(Question question, Answer answer) {
        return isComplete(type(question), question, answer);
    }

    private QuestionType<?> type(Question question) {
        @Nullable QuestionType<?> type = types.get(question.type());
        if (type == null) {
            throw new IllegalStateException(
                    "No question type \"%s\"; there are %s".formatted(question.type(), types.keySet()));
        }
        return type;
    }

    private static <Q extends Question> List<Problem> check(QuestionType<Q> type, Question question) {
        return type.check(type.form().cast(question));
    }

    private static <Q extends Question> int credit(QuestionType<Q> type, Question question, Answer answer) {
        return type.credit(type.form().cast(question), answer);
    }

    private static <Q extends Question> Answer right(QuestionType<Q> type, Question question) {
        return type.right(type.form().cast(question));
    }

    private static <Q extends Question> Answer guess(QuestionType<Q> type, Question question, RandomGenerator random) {
        return type.guess(type.form().cast(question), random);
    }

    private static <Q extends Question> boolean isComplete(QuestionType<Q> type, Question question, Answer answer) {
        return type.isComplete(type.form().cast(question), answer);
    }
}
