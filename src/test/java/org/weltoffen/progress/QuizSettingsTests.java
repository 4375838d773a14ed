package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.TimeMachine;
import org.weltoffen.access.Role;
import org.weltoffen.catalogue.Course;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionTypes;

/// What a course can decide about its quiz: a time limit, feedback after each question, the quiz before the lessons.
@ApplicationTest
@Transactional
class QuizSettingsTests {

    private final Progress progress;
    private final Quizzes quizzes;
    private final Accommodations accommodations;
    private final OverdueQuizzes overdue;
    private final QuestionTypes types;
    private final Gallery gallery;
    private final Learning learning;
    private final JdbcClient db;
    private final TimeMachine time;
    private final EmployeeId katrin = Learning.somebody();
    private RunId run = new RunId(katrin.value());
    private final Course course;

    @Autowired
    QuizSettingsTests(
            Progress progress,
            Quizzes quizzes,
            Accommodations accommodations,
            OverdueQuizzes overdue,
            QuestionTypes types,
            Gallery gallery,
            Learning learning,
            JdbcClient db,
            TimeMachine time) {
        this.progress = progress;
        this.quizzes = quizzes;
        this.accommodations = accommodations;
        this.overdue = overdue;
        this.types = types;
        this.gallery = gallery;
        this.learning = learning;
        this.db = db;
        this.time = time;
        course = gallery.publish();
    }

    @BeforeEach
    void begin() {
        gallery.publish();
        run = progress.begin(katrin, Gallery.ID).id();
    }

    @AfterEach
    void backToNow() {
        time.reset();
    }

    @Test
    void everyTypeIsDrawnOnceAndARightAnswerToAllPasses() {
        var attempt = quizzes.begin(run);
        gallery.answerAll(attempt, course);
        var stored = quizzes.begin(run);

        assertThat(questions(attempt))
                .extracting(Question::type)
                .doesNotHaveDuplicates()
                .hasSize(9);
        assertThat(questions(attempt))
                .allSatisfy(question -> assertThat(stored.answer(question)).isEqualTo(types.right(question)));
        assertThat(quizzes.submit(attempt.id())).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void theNextAttemptDrawsAnew() {
        var seeds = List.of(attempt(), attempt(), attempt());
        assertThat(seeds).doesNotHaveDuplicates();
    }

    private List<Question> attempt() {
        var attempt = quizzes.begin(run);
        assertThat(questions(attempt)).isEqualTo(questions(quizzes.begin(run)));
        quizzes.submit(attempt.id());
        return questions(attempt);
    }

    @Test
    void anAnswerWhoseReasonsWereShownStaysAsItIs() {
        var attempt = quizzes.begin(run);
        var first = questions(attempt).getFirst();
        assertThat(quizzes.show(attempt.id(), first)).isEmpty();
        quizzes.answer(attempt, first.id(), types.right(first));

        assertThat(quizzes.show(attempt.id(), first)).map(Graded::isRight).contains(true);

        assertThat(quizzes.answer(attempt, first.id(), Answer.of("something-else")))
                .isFalse();
        var stored = quizzes.begin(run);
        assertThat(stored.isShown(first)).isTrue();
        assertThat(stored.answer(first)).isEqualTo(types.right(first));
        assertThat(quizzes.shown(stored, questions(attempt).get(1))).isEmpty();
    }

    @Test
    void withoutThatSettingReasonsComeAtTheEnd() {
        var other = progress.begin(katrin, Learning.INTERPRETING).id();
        var attempt = quizzes.begin(other);
        var first = attempt.questions(learning.interpreting().quiz()).getFirst();
        quizzes.answer(attempt, first.id(), types.right(first));

        assertThat(quizzes.show(attempt.id(), first)).isEmpty();
        assertThat(quizzes.answer(attempt, first.id(), types.right(first))).isTrue();
        assertThat(quizzes.timeLeft(attempt)).isEmpty();
    }

    @Test
    void whenTheTimeIsUpWhatWasAnsweredCountsOnce() {
        var attempt = quizzes.begin(run);
        gallery.answerAll(attempt, course);
        var first = questions(attempt).getFirst();
        assertThat(quizzes.timeLeft(attempt)).contains(Duration.ofMinutes(30));
        assertThat(quizzes.isOver(attempt)).isFalse();

        time.advance(Duration.ofMinutes(30).plusSeconds(5));

        assertThat(quizzes.isOver(attempt)).isTrue();
        assertThat(quizzes.timeLeft(attempt)).contains(Duration.ZERO);
        assertThat(quizzes.answer(attempt, first.id(), Answer.of("too-late"))).isFalse();
        overdue.submit();
        overdue.submit();
        assertThat(quizzes.open(run)).isEmpty();
        assertThat(quizzes.submit(attempt.id())).isInstanceOf(Outcome.Passed.class);
        assertThat(progress.completions(katrin)).hasSize(1);
    }

    @Test
    void anAnswerOnItsWayWhenTheTimeIsUpStillCounts() {
        var attempt = quizzes.begin(run);
        var first = questions(attempt).getFirst();

        time.advance(Duration.ofMinutes(30).plusSeconds(4));

        assertThat(quizzes.answer(attempt, first.id(), types.right(first))).isTrue();
    }

    @Test
    @SignedInAs(Role.HR)
    void whoeverHasMoreTimeHasItAtOnce() {
        var attempt = quizzes.begin(run);
        accommodations.enter(katrin, Allowance.HALF_MORE);
        assertThat(quizzes.limit(attempt)).contains(Duration.ofMinutes(45));
        accommodations.enter(katrin, Allowance.TWICE);
        assertThat(quizzes.limit(attempt)).contains(Duration.ofHours(1));
        accommodations.enter(katrin, Allowance.TEN_TIMES);
        assertThat(quizzes.limit(attempt)).contains(Duration.ofHours(5));
        accommodations.enter(katrin, Allowance.NO_LIMIT);
        assertThat(quizzes.limit(attempt)).isEmpty();
        time.advance(Duration.ofDays(2));
        assertThat(quizzes.isOver(attempt)).isFalse();
        accommodations.remove(katrin);
        assertThat(quizzes.isOver(attempt)).isTrue();
    }

    @Test
    void whoeverPassesFirstHasTestedOutAndTheLessonsAreSaved() {
        assertThat(quizzes.admission(now())).isEqualTo(Admission.TEST_OUT);
        var attempt = quizzes.beginFirst(run).orElseThrow();
        assertThat(quizzes.beginFirst(run)).contains(attempt);
        gallery.answerAll(attempt, course);

        quizzes.submit(attempt.id());

        assertThat(attempt.testOut()).isTrue();
        assertThat(progress.completions(katrin)).extracting(Completion::way).containsExactly(Way.TEST_OUT);
        assertThat(saved()).isEqualTo(course.minutes() - course.quiz().minutes());
    }

    @Test
    void thereIsOneTryAndFailingCostsNothing() {
        var attempt = quizzes.beginFirst(run).orElseThrow();
        assertThat(quizzes.submit(attempt.id())).isInstanceOf(Outcome.Failed.class);

        assertThat(quizzes.admission(now())).isEqualTo(Admission.LESSONS_FIRST);
        assertThat(quizzes.beginFirst(run)).isEmpty();

        course.lessons().forEach(lesson -> progress.finish(run, lesson.id()));
        assertThat(quizzes.admission(now())).isEqualTo(Admission.OPEN);
        var second = quizzes.begin(run);
        gallery.answerAll(second, course);
        quizzes.submit(second.id());
        assertThat(progress.completions(katrin)).extracting(Completion::way).containsExactly(Way.COURSE);
    }

    @Test
    void whoeverHasReadALessonReadsTheOthersToo() {
        var other = progress.begin(katrin, Learning.INTERPRETING);
        assertThat(quizzes.admission(other)).isEqualTo(Admission.TEST_OUT);
        progress.finish(other.id(), learning.interpreting().lessons().getFirst().id());
        assertThat(quizzes.admission(progress.begin(katrin, Learning.INTERPRETING)))
                .isEqualTo(Admission.LESSONS_FIRST);
    }

    private Run now() {
        return progress.begin(katrin, Gallery.ID);
    }

    private int saved() {
        return db.sql("""
                        select coalesce(sum(minutes_saved), 0)
                        from progress_time_saved_v
                        where course_id = 'gallery'
                        """).query(Integer.class).single();
    }

    private List<Question> questions(Attempt attempt) {
        return attempt.questions(course.quiz());
    }
}
