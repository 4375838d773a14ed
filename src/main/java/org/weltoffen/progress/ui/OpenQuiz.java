package org.weltoffen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.catalogue.Course;
import org.weltoffen.language.Language;
import org.weltoffen.progress.Attempt;
import org.weltoffen.progress.ProgressNavigation;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.progress.ui.QuestionMap.Look;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.ui.QuestionUis;
import org.weltoffen.shell.LinkButton;
import org.weltoffen.shell.Note;
import org.weltoffen.shell.SaveState;

/// An attempt that is under way: the bar, one question, and all questions at a glance. On the way from one question to
/// the next only the question is drawn anew.
final class OpenQuiz extends Div {

    private final Course course;
    private final Quizzes quizzes;
    private final QuestionUis uis;
    private final Clock clock;
    private final List<Question> questions;
    private final SaveState saved = new SaveState();
    private final QuizBar bar;
    private final QuestionMap map;
    private final Div place = new Div();
    private Attempt attempt;
    private int number;

    OpenQuiz(Course course, Attempt attempt, Quizzes quizzes, QuestionUis uis, Clock clock) {
        this.course = course;
        this.attempt = attempt;
        this.quizzes = quizzes;
        this.uis = uis;
        this.clock = clock;
        questions = attempt.questions(course.quiz());
        bar = new QuizBar(course.title().in(language()), questions.size(), saved);
        bar.show(quizzes.timeLeft(attempt), this::timeIsUp);
        map = new QuestionMap(course.id(), questions.size());
        var side = new QuizSide(course, attempt, questions, map, quizzes.limit(attempt));
        var layout = new Div(place, side);
        layout.addClassNames("wrap", "quiz-layout");
        add(bar, layout);
    }

    boolean isOf(Attempt other) {
        return attempt.id().equals(other.id());
    }

    /// Shows a question of the attempt.
    ///
    /// @param stored the attempt as it stands now
    /// @param asked which question, from 1; without it, or where there is none such, the first that is open
    void turnTo(Attempt stored, Optional<Integer> asked) {
        attempt = stored;
        number = asked.filter(it -> it >= 1 && it <= questions.size()).orElseGet(this::firstOpen);
        draw();
    }

    private void draw() {
        var question = questions.get(number - 1);
        var page = new QuestionPage(course, question, number, questions.size(), uis, language());
        quizzes.shown(attempt, question)
                .ifPresentOrElse(
                        graded -> page.explain(graded, false),
                        () -> page.ask(
                                attempt,
                                course.quiz().feedback(),
                                answer -> answer(page, question, answer),
                                () -> check(question)));
        page.add(steps(question));
        place.removeAll();
        place.add(page);
        show();
    }

    private QuizSteps steps(Question question) {
        var steps = new QuizSteps(number, questions.size());
        steps.back(() -> go(number - 1));
        steps.flag(attempt.isFlagged(question), flagged -> {
            quizzes.flag(attempt.id(), question.id(), flagged);
            refresh();
        });
        steps.on(() -> onwards(steps));
        return steps;
    }

    private @Nullable Graded check(Question question) {
        var graded = quizzes.show(attempt.id(), question).orElse(null);
        refresh();
        return graded;
    }

    private void answer(Div page, Question question, Answer answer) {
        try {
            store(page, question, answer);
        } catch (RuntimeException e) {
            saved.failed(() -> answer(page, question, answer));
            throw e; // the note with the number and the log entry come where all of them come from
        }
    }

    private void store(Div page, Question question, Answer answer) {
        if (!quizzes.answer(attempt, question.id(), answer)) {
            page.add(new Note(Note.Kind.INFO, getTranslation("progress.quiz.already-submitted"))
                    .add(new LinkButton(
                            ProgressNavigation.course(course.id()), getTranslation("progress.quiz.to-course"))));
            return;
        }
        attempt = attempt.with(question.id(), answer);
        show();
        saved.saved(LocalTime.now(clock));
    }

    private void onwards(QuizSteps steps) {
        if (number < questions.size()) {
            go(number + 1);
            return;
        }
        refresh();
        var missing = questions.size() - answered();
        if (missing == 0) {
            submit();
            return;
        }
        var first = firstOpen();
        steps.warn(missing, first, () -> go(first), this::submit);
    }

    private void submit() {
        quizzes.submit(attempt.id());
        UI.getCurrent().navigate(ProgressNavigation.result(course.id()));
    }

    /// The browser says so; the server looks at its own clock. Meanwhile the person may have got more time.
    private void timeIsUp() {
        var left = quizzes.timeLeft(attempt);
        if (left.filter(Duration::isZero).isPresent()) {
            submit();
        } else {
            bar.show(left, this::timeIsUp);
        }
    }

    private void go(int question) {
        UI.getCurrent().navigate(ProgressNavigation.question(course.id(), question));
    }

    /// Another window may have answered meanwhile.
    private void refresh() {
        attempt = quizzes.open(attempt.run()).filter(this::isOf).orElse(attempt);
        show();
    }

    private void show() {
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            map.show(
                    i + 1,
                    new Look(quizzes.isAnswered(attempt, question), attempt.isFlagged(question), i + 1 == number));
        }
        bar.show(answered());
    }

    private int firstOpen() {
        for (var i = 0; i < questions.size(); i++) {
            if (!quizzes.isAnswered(attempt, questions.get(i))) {
                return i + 1;
            }
        }
        return 1;
    }

    private int answered() {
        return (int) questions.stream()
                .filter(question -> quizzes.isAnswered(attempt, question))
                .count();
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
