package org.weltoffen.progress;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Feedback;
import org.weltoffen.quiz.Graded;
import org.weltoffen.quiz.Grading;
import org.weltoffen.quiz.Question;
import org.weltoffen.quiz.QuestionId;
import org.weltoffen.quiz.QuestionTypes;

/// A person takes the quiz of a course: as often as they like, every answer stored when it is given.
///
/// Whoever waited for a lock reads what the other one committed; hence the isolation.
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Quizzes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Runs runs;
    private final Attempts attempts;
    private final Catalogue catalogue;
    private final QuestionTypes types;
    private final Admissions admissions;
    private final TimeLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quizzes(
            Runs runs,
            Attempts attempts,
            Catalogue catalogue,
            QuestionTypes types,
            Admissions admissions,
            TimeLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.types = types;
        this.admissions = admissions;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the person may take the quiz now.
    @ReadOnly
    public Admission admission(Run run) {
        return admissions.of(run, catalogue.course(run.version()));
    }

    /// The open attempt, or a new one with newly drawn questions. Two tabs get the same attempt.
    public Attempt begin(RunId run) {
        return attempts.open(run).orElseGet(() -> {
            runs.locked(run);
            return attempts.open(run).orElseGet(() -> insert(run, false));
        });
    }

    /// Begins the quiz before the lessons, where one may, or goes on with the open attempt. Empty if one may not (any
    /// more).
    public Optional<Attempt> beginFirst(RunId id) {
        var run = runs.locked(id);
        return attempts.open(id).or(() -> Optional.of(admission(run))
                .filter(Admission.TEST_OUT::equals)
                .map(_ -> insert(id, true)));
    }

    private Attempt insert(RunId run, boolean testOut) {
        var id = new AttemptId(TimeOrderedId.next(clock));
        attempts.insert(id, run, RANDOM.nextLong(), testOut, clock.instant());
        return attempts.get(id);
    }

    /// The open attempt, if there is one.
    @ReadOnly
    public Optional<Attempt> open(RunId run) {
        return attempts.open(run);
    }

    /// The attempt submitted last, if there is one.
    @ReadOnly
    public Optional<Attempt> lastSubmitted(RunId run) {
        return attempts.lastSubmitted(run);
    }

    /// Stores the answer. False if the attempt was submitted already, for example in another tab, if its time is up, or
    /// if the reasons were shown; then nothing changes.
    @Transactional(propagation = Propagation.SUPPORTS) // a single statement
    public boolean answer(Attempt attempt, QuestionId question, Answer answer) {
        return !isOver(attempt) && attempts.answer(attempt.id(), question, answer, clock.instant());
    }

    /// Whether nothing is left to choose in the question. Asks no database.
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isAnswered(Attempt attempt, Question question) {
        return types.isComplete(question, attempt.answer(question));
    }

    /// Shows what an answer is worth and fixes it, in courses that give feedback after each question. Empty if nothing
    /// was chosen yet, or if feedback comes at the end.
    public Optional<Graded> show(AttemptId id, Question question) {
        var attempt = attempts.get(id);
        if (catalogue.course(attempt.version()).quiz().feedback() == Feedback.EACH) {
            attempts.show(id, question.id(), clock.instant());
        }
        return shown(attempts.get(id), question);
    }

    /// What a fixed answer is worth; empty while it can be changed. Asks no database.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Graded> shown(Attempt attempt, Question question) {
        return attempt.isShown(question)
                ? Optional.of(types.grade(question, attempt.answer(question)))
                : Optional.empty();
    }

    /// How long the attempt may take for this person; empty if as long as they like. Asks the database only in courses
    /// with a time limit.
    @ReadOnly
    public Optional<Duration> limit(Attempt attempt) {
        return limits.limit(attempt.sitting());
    }

    /// What is left of the time, never below zero; empty if there is no limit.
    @ReadOnly
    public Optional<Duration> timeLeft(Attempt attempt) {
        return limits.end(attempt.sitting())
                .map(end -> Duration.between(clock.instant(), end))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /// Whether no answer counts any more.
    @ReadOnly
    public boolean isOver(Attempt attempt) {
        return limits.isOver(attempt.sitting());
    }

    /// Marks a question to look at again, or takes the mark away.
    @Transactional(propagation = Propagation.SUPPORTS) // a single statement
    public void flag(AttemptId attempt, QuestionId question, boolean flagged) {
        attempts.flag(attempt, question, flagged, clock.instant());
    }

    /// Closes the attempt and says what came of it. Submitting again gives the same outcome and changes nothing.
    public Outcome submit(AttemptId id) {
        var run = runs.locked(attempts.get(id).run());
        var attempt = attempts.locked(id);
        var course = catalogue.course(run.version());
        var grading = grade(attempt, course);
        var passed = course.passMark().isMetBy(grading.score());
        if (attempts.submit(id, grading.score(), passed, clock.instant()) && passed) {
            complete(run, course, attempt.testOut() ? Way.TEST_OUT : Way.COURSE);
        }
        return outcome(attempt, course);
    }

    private void complete(Run run, Course course, Way way) {
        var now = clock.instant();
        var id = new CompletionId(TimeOrderedId.next(clock));
        var completion = new Completion(id, run.employee(), run.version(), now, way);
        var saved = way == Way.TEST_OUT ? course.minutes() - course.quiz().minutes() : 0;
        if (runs.insert(run.id(), completion, saved)) {
            runs.finish(run.id(), now);
            events.publishEvent(new CourseCompleted(completion.id(), run.employee(), run.version(), now));
        }
    }

    /// What came of a submitted attempt.
    @ReadOnly
    public Outcome outcome(Attempt attempt, Course course) {
        var grading = grade(attempt, course);
        return runs.completion(attempt.run())
                .filter(_ -> course.passMark().isMetBy(grading.score()))
                .<Outcome>map(completion -> new Outcome.Passed(grading, completion))
                .orElseGet(() -> new Outcome.Failed(grading));
    }

    private Grading grade(Attempt attempt, Course course) {
        return types.grade(attempt.questions(course.quiz()), attempt.answers());
    }
}
