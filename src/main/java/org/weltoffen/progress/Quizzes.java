package org.weltoffen.progress;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.platform.TimeOrderedId;
import org.weltoffen.quiz.Answer;
import org.weltoffen.quiz.Grading;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quizzes(
            Runs runs,
            Attempts attempts,
            Catalogue catalogue,
            QuestionTypes types,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.types = types;
        this.events = events;
        this.clock = clock;
    }

    /// The open attempt, or a new one with newly drawn questions. Two tabs get the same attempt.
    public Attempt begin(RunId run) {
        return attempts.open(run).orElseGet(() -> {
            runs.locked(run);
            return attempts.open(run).orElseGet(() -> {
                var id = new AttemptId(TimeOrderedId.next(clock));
                attempts.insert(id, run, RANDOM.nextLong(), clock.instant());
                return attempts.get(id);
            });
        });
    }

    /// The open attempt, if there is one.
    @Transactional(readOnly = true)
    public Optional<Attempt> open(RunId run) {
        return attempts.open(run);
    }

    /// The attempt submitted last, if there is one.
    @Transactional(readOnly = true)
    public Optional<Attempt> lastSubmitted(RunId run) {
        return attempts.lastSubmitted(run);
    }

    /// Stores the answer. False if the attempt was submitted already, for example in another tab; then nothing changes.
    public boolean answer(AttemptId attempt, QuestionId question, Answer answer) {
        return attempts.answer(attempt, question, answer, clock.instant());
    }

    /// Marks a question to look at again, or takes the mark away.
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
            complete(run);
        }
        return outcome(attempt, course);
    }

    private void complete(Run run) {
        var now = clock.instant();
        var completion =
                new Completion(new CompletionId(TimeOrderedId.next(clock)), run.employee(), run.version(), now);
        if (runs.insert(run.id(), completion)) {
            runs.finish(run.id(), now);
            events.publishEvent(new CourseCompleted(completion.id(), run.employee(), run.version(), now));
        }
    }

    /// What came of a submitted attempt.
    @Transactional(readOnly = true)
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
