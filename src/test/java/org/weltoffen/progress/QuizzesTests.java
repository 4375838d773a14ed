package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.progress.Learning.INTERPRETING;
import static org.weltoffen.progress.Learning.wrong;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class QuizzesTests {

    @Autowired
    private Progress progress;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Learning learning;

    @Autowired
    private ApplicationEvents events;

    private final EmployeeId katrin = Learning.somebody();
    private RunId run = new RunId(katrin.value());

    @BeforeEach
    void begin() {
        run = progress.begin(katrin, INTERPRETING).id();
    }

    @Test
    void whoeverReturnsFindsTheSameQuestions() {
        var attempt = quizzes.begin(run);

        var again = quizzes.begin(run);

        assertThat(again).isEqualTo(attempt);
        assertThat(quizzes.open(run)).contains(attempt);
        assertThat(questions(again))
                .isEqualTo(questions(attempt))
                .hasSize(learning.interpreting().quiz().draw());
    }

    @Test
    void anAnswerIsStoredWhenItIsGivenAndCanBeChanged() {
        var attempt = quizzes.begin(run);
        var first = questions(attempt).getFirst();
        var second = questions(attempt).get(1);

        assertThat(quizzes.answer(attempt, first.id(), wrong(first))).isTrue();
        assertThat(quizzes.answer(attempt, first.id(), learning.right(first))).isTrue();
        assertThat(quizzes.answer(attempt, first.id(), learning.right(first))).isTrue();

        var stored = quizzes.begin(run);
        assertThat(stored.answer(first)).isEqualTo(learning.right(first));
        assertThat(stored.answer(second)).isEqualTo(Answer.NONE);
    }

    @Test
    void anAnswerAfterTheEndIsRefusedAndChangesNothing() {
        var attempt = quizzes.begin(run);
        learning.answerAll(attempt);
        var outcome = quizzes.submit(attempt.id());
        var submitted = quizzes.lastSubmitted(run).orElseThrow();
        var question = questions(attempt).getFirst();

        assertThat(quizzes.answer(attempt, question.id(), wrong(question))).isFalse();

        assertThat(quizzes.lastSubmitted(run)).contains(submitted);
        assertThat(quizzes.outcome(submitted, learning.interpreting())).isEqualTo(outcome);
    }

    @Test
    void aQuestionCanBeMarkedBeforeItIsAnsweredAndAfter() {
        var attempt = quizzes.begin(run);
        var first = questions(attempt).getFirst();
        var second = questions(attempt).get(1);

        quizzes.flag(attempt.id(), first.id(), true);
        quizzes.answer(attempt, second.id(), learning.right(second));
        quizzes.flag(attempt.id(), second.id(), true);
        quizzes.answer(attempt, first.id(), learning.right(first));
        var marked = quizzes.begin(run);
        quizzes.flag(attempt.id(), first.id(), false);
        var unmarked = quizzes.begin(run);

        assertThat(marked.flagged()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(marked.answer(first)).isEqualTo(learning.right(first));
        assertThat(marked.answer(second)).isEqualTo(learning.right(second));
        assertThat(unmarked.isFlagged(first)).isFalse();
        assertThat(unmarked.isFlagged(second)).isTrue();
        assertThat(unmarked.answer(first)).isEqualTo(learning.right(first));
    }

    @Test
    void submittingTwiceCompletesTheCourseOnce() {
        var attempt = quizzes.begin(run);
        learning.answerAll(attempt);

        var outcome = quizzes.submit(attempt.id());
        var again = quizzes.submit(attempt.id());

        assertThat(again).isEqualTo(outcome);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Passed.class, passed -> {
            assertThat(passed.grading().score().percent()).isEqualTo(100);
            var version = learning.catalogue().current(INTERPRETING).orElseThrow();
            assertThat(progress.completions(katrin))
                    .containsExactly(
                            new Completion(passed.completion(), katrin, version, TimeMachine.START, Way.COURSE));
            assertThat(events.stream(CourseCompleted.class))
                    .containsExactly(new CourseCompleted(passed.completion(), katrin, version, TimeMachine.START));
        });
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow().isFinished())
                .isTrue();
    }

    @Test
    void afterAFailedAttemptOtherQuestionsAreDrawn() {
        var first = quizzes.begin(run);
        questions(first).forEach(question -> quizzes.answer(first, question.id(), wrong(question)));

        var failed = quizzes.submit(first.id());
        var second = quizzes.begin(run);

        assertThat(failed).isInstanceOf(Outcome.Failed.class);
        assertThat(failed.grading().score().hundredths()).isZero();
        assertThat(progress.completions(katrin)).isEmpty();
        assertThat(events.stream(CourseCompleted.class)).isEmpty();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.answers()).isEmpty();
        assertThat(questions(second)).isNotEqualTo(questions(first));

        assertThat(learning.pass(run)).isInstanceOf(Outcome.Passed.class);
        assertThat(quizzes.lastSubmitted(run)).map(Attempt::number).contains(2);
        assertThat(quizzes.submit(first.id())).isEqualTo(failed);
    }

    @Test
    void whoeverPassedAndTriesAgainInVainHasStillPassed() {
        learning.pass(run);
        var again = quizzes.begin(run);

        assertThat(quizzes.submit(again.id())).isInstanceOf(Outcome.Failed.class);

        assertThat(progress.completions(katrin)).hasSize(1);
        assertThat(progress.resume(katrin, INTERPRETING).orElseThrow().isFinished())
                .isTrue();
        assertThat(learning.pass(run)).isInstanceOf(Outcome.Passed.class);
        assertThat(progress.completions(katrin)).hasSize(1);
        assertThat(events.stream(CourseCompleted.class)).hasSize(1);
    }

    @Test
    void theOutcomeSaysForEachObjectiveWhatWasRight() {
        var attempt = quizzes.begin(run);
        var known = questions(attempt).getFirst().objective();
        questions(attempt).stream()
                .filter(question -> question.objective().equals(known))
                .forEach(question -> quizzes.answer(attempt, question.id(), learning.right(question)));

        var byObjective = quizzes.submit(attempt.id()).grading().byObjective();

        assertThat(byObjective.keySet())
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(questions(attempt).stream()
                        .map(Question::objective)
                        .distinct()
                        .toList());
        assertThat(byObjective)
                .allSatisfy((objective, graded) ->
                        assertThat(graded).extracting(Graded::isRight).containsOnly(objective.equals(known)));
        assertThat(byObjective.values().stream().mapToInt(List::size).sum())
                .isEqualTo(questions(attempt).size());
    }

    private List<Question> questions(Attempt attempt) {
        return attempt.questions(learning.interpreting().quiz());
    }
}
