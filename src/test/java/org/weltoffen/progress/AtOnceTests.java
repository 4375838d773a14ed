package org.weltoffen.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.weltoffen.progress.Learning.INTERPRETING;
import static org.weltoffen.progress.Learning.wrong;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.weltoffen.ApplicationTest;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.Staff;

/// Two tabs of one person that do the same thing at the same moment. Every test tries it with a dozen people.
@ApplicationTest
@RecordApplicationEvents
class AtOnceTests {

    @Autowired
    private Progress progress;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Learning learning;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEvents events;

    private List<EmployeeId> people = List.of();

    @BeforeEach
    void settle(@Autowired Staff staff, @Autowired Clock clock) {
        people = new Hamlet(db).settle(staff, LocalDate.now(clock));
        theListenersAreDone();
    }

    @AfterEach
    void vanish() {
        theListenersAreDone();
        new Hamlet(db).vanish();
    }

    @Test
    void beginningTwiceMakesOneRun() throws Exception {
        for (var person : people) {
            var runs =
                    atOnce(() -> progress.begin(person, INTERPRETING).id(), () -> progress.begin(person, INTERPRETING)
                            .id());

            assertThat(runs.getFirst()).isEqualTo(runs.getLast());
        }
        assertThat(count("progress_run")).isEqualTo(people.size());
    }

    /// Where it takes two at a time, as many as there are connections wait for each other for ever.
    @Test
    void readingARunTakesOneConnectionAtATime(@Autowired JdbcConnectionDetails database) {
        var person = people.getFirst();
        var run = progress.begin(person, INTERPRETING).id();
        progress.finish(run, "two-notes");
        try (var single = new HikariDataSource()) {
            single.setJdbcUrl(database.getJdbcUrl());
            single.setUsername(database.getUsername());
            single.setPassword(database.getPassword());
            single.setMaximumPoolSize(1);
            single.setConnectionTimeout(1_000);
            var runs = new Runs(JdbcClient.create(single));

            assertThat(runs.newest(person, INTERPRETING).orElseThrow().done()).containsExactly("two-notes");
            assertThat(runs.newest(person, List.of(INTERPRETING))).containsOnlyKeys(INTERPRETING);
            assertThat(runs.open(person, INTERPRETING)).isPresent();
            assertThat(runs.locked(run).done()).containsExactly("two-notes");
        }
    }

    @Test
    void openingTheQuizTwiceMakesOneAttempt() throws Exception {
        for (var person : people) {
            var run = progress.begin(person, INTERPRETING).id();

            var attempts = atOnce(() -> quizzes.begin(run), () -> quizzes.begin(run));

            assertThat(attempts.getFirst()).isEqualTo(attempts.getLast());
        }
        assertThat(count("progress_attempt")).isEqualTo(people.size());
    }

    @Test
    void submittingTwiceCompletesTheCourseOnceAndSaysSoTwice() throws Exception {
        for (var person : people) {
            var attempt = quizzes.begin(progress.begin(person, INTERPRETING).id());
            learning.answerAll(attempt);

            var outcomes = atOnce(() -> quizzes.submit(attempt.id()), () -> quizzes.submit(attempt.id()));

            assertThat(outcomes).hasOnlyElementsOfType(Outcome.Passed.class);
            assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast());
            assertThat(progress.completions(person)).hasSize(1);
        }
        assertThat(events.stream(CourseCompleted.class).map(CourseCompleted::employee))
                .containsExactlyElementsOf(people);
    }

    @Test
    void anAnswerGivenWhileSubmittingEitherCountsOrIsRefused() throws Exception {
        for (var person : people) {
            var attempt = quizzes.begin(progress.begin(person, INTERPRETING).id());
            learning.answerAll(attempt);
            var question = attempt.questions(learning.interpreting().quiz()).getFirst();

            var accepted = atOnce(() -> quizzes.answer(attempt, question.id(), wrong(question)), () -> {
                        quizzes.submit(attempt.id());
                        return false;
                    })
                    .getFirst();

            var counted = db.sql("select hundredths < possible from progress_attempt where attempt_id = :id")
                    .param("id", attempt.id().value())
                    .query(Boolean.class)
                    .single();
            assertThat(accepted).isEqualTo(counted);
            assertThat(quizzes.submit(attempt.id()).grading().score().isFull()).isEqualTo(!counted);
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var together = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<T>>();
            for (var it : List.of(one, other)) {
                running.add(together.submit(() -> {
                    start.await();
                    return it.call();
                }));
            }
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void theListenersAreDone() {
        await().until(() -> count("EVENT_PUBLICATION") == 0);
    }
}
