package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.weltoffen.catalogue.Course;
import org.weltoffen.progress.Attempt;
import org.weltoffen.quiz.Question;

/// Beside the question: all questions at a glance, and the rules of the quiz.
final class QuizSide extends Div {

    QuizSide(Course course, Attempt attempt, List<Question> questions, QuestionMap map, Optional<Duration> limit) {
        var possible = questions.stream().mapToInt(Question::points).sum();
        var needed = course.passMark().pointsOf(possible);
        var notes = new Div(new Paragraph(
                limit.map(time -> getTranslation("progress.quiz.rules-timed", needed, possible, time.toMinutes()))
                        .orElseGet(() -> getTranslation("progress.quiz.rules", needed, possible))));
        if (attempt.testOut()) {
            notes.add(new Paragraph(getTranslation("progress.test-out.rules")));
        }
        notes.add(
                new Paragraph(getTranslation(limit.isPresent() ? "progress.quiz.leave-timed" : "progress.quiz.leave")));
        notes.add(KeyboardHelp.forQuiz());
        notes.addClassNames("quiz-notes", "small", "muted");
        add(map, notes);
        addClassName("quiz-side");
    }
}
