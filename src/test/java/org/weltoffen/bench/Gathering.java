package org.weltoffen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who take a course at the same time while something goes wrong, and what must be true of them afterwards.
final class Gathering implements AutoCloseable {

    private static final int SECONDS_UNTIL_QUIET = 180;

    private final JdbcClient database;
    private final Key key;
    private final Acknowledged acknowledged;
    private final Seen seen = new Seen();
    private final List<Returner> people = new ArrayList<>();
    private final List<Future<?>> journeys = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Gathering(JdbcClient database, Key key, Acknowledged acknowledged) {
        this.database = database;
        this.key = key;
        this.acknowledged = acknowledged;
    }

    /// Lets so many people begin.
    Gathering begins(int count, Crowd crowd, Random random, IntFunction<Window> windows) {
        var courses = key.courses();
        for (var i = 0; i < count; i++) {
            var person = crowd.anyone();
            var one = new Returner(
                    () -> windows.apply(person),
                    key,
                    acknowledged,
                    seen,
                    Crowd.login(person),
                    courses.get(random.nextInt(courses.size())));
            people.add(one);
            journeys.add(threads.submit(one::takesTheCourse));
        }
        return this;
    }

    Seen seen() {
        return seen;
    }

    int size() {
        return people.size();
    }

    boolean isOver() {
        return journeys.stream().allMatch(Future::isDone);
    }

    /// The most sign-ins that one of them needed.
    int mostSignIns() {
        return people.stream().mapToInt(Returner::signIns).max().orElse(0);
    }

    /// Waits until everybody has the result on screen, and until what follows from it is done.
    ///
    /// @throws IllegalStateException if one does not get there, or if the database holds too little or too much
    void arrives() {
        for (var journey : journeys) {
            try {
                journey.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A journey failed: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        waitUntilQuiet(database);
        acknowledged.check(database);
        people.forEach(this::check);
    }

    static void waitUntilQuiet(JdbcClient database) {
        for (var tenth = 0; tenth < SECONDS_UNTIL_QUIET * 10; tenth++) {
            if (database.sql("select count(*) from EVENT_PUBLICATION")
                            .query(Integer.class)
                            .single()
                    == 0) {
                return;
            }
            Rig.pause(100);
        }
        throw new IllegalStateException(database.sql("""
                select concat(count(*), ' events are left, such as ', any_value(listener_id), ' ', any_value(status))
                from EVENT_PUBLICATION
                """.replace("any_value", "max"))
                .query(String.class)
                .single());
    }

    private void check(Returner one) {
        expect(one, "completions", 1, """
                select count(*)
                from progress_completion c
                join people_employee e on e.id = c.employee_id
                join access_account a on a.staff_number = e.staff_number
                where a.login = :login
                and c.course_id = :course
                """);
        expect(one, "certificates", 1, """
                select count(*)
                from certificates_certificate z
                join progress_completion c on c.completion_id = z.completion_id
                join people_employee e on e.id = c.employee_id
                join access_account a on a.staff_number = e.staff_number
                where a.login = :login
                and c.course_id = :course
                """);
        expect(one, "attempts with everything right", 1, """
                select count(*)
                from progress_attempt t
                join progress_run r on r.run_id = t.run_id
                join people_employee e on e.id = r.employee_id
                join access_account a on a.staff_number = e.staff_number
                where a.login = :login
                and r.course_id = :course
                and t.submitted_at is not null
                and t.hundredths = t.possible
                """);
    }

    private void expect(Returner one, String what, int wanted, String question) {
        var found = database.sql(question)
                .param("login", one.login())
                .param("course", one.course())
                .query(Integer.class)
                .single();
        if (found != wanted) {
            throw new IllegalStateException(
                    "%s has %d %s of %s, not %d".formatted(one.login(), found, what, one.course(), wanted));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
