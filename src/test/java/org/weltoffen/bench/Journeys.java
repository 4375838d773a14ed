package org.weltoffen.bench;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The main job: many people take a course at once.
///
/// A journey is: sign in, year, course, one lesson, the quiz taken first with every question answered rightly, result,
/// year. It counts only if the completion stands in the database afterwards.
final class Journeys {

    /// As fast as one can click without reading, and as someone does who reads.
    private static final List<Integer> SECONDS_TO_THINK = List.of(4, 10);

    private static final int AT_ONCE = 10;

    private final Rig rig;
    private final Report report;
    private final boolean quick;
    private final JdbcClient database;
    private final Key key;
    private final Crowd crowd;
    private final double hash = Crowd.hash();

    Journeys(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        this.quick = quick;
        database = rig.database();
        key = new Key(database);
        crowd = new Crowd(database);
    }

    void run() {
        if (quick) {
            report.title("Journeys");
            heap(4);
            inOneGo(4, 8);
            thinking(4, 0);
            return;
        }
        WarmUp.of(rig, crowd, key, report);
        report.say("Checking a password takes %.0f ms CPU; it is part of \"ms CPU server\", not of \"without hash\"."
                .formatted(hash));
        heap(200);
        report.title("Journeys without think time");
        inOneGo(1, 40);
        inOneGo(10, 200);
        inOneGo(50, 300);
        inOneGo(100, 400);
        for (var seconds : SECONDS_TO_THINK) {
            thinking(500, seconds);
        }
    }

    /// From the sign-in on, as fast as the server answers.
    private void inOneGo(int atOnce, int journeys) {
        var exchanges = new Exchanges();
        var measured = measure(
                atOnce, journeys, exchanges, () -> signedIn(exchanges, 0).takes(Crowd.any(key.courses())));
        measured.row()
                .with("sign-in p95", exchanges.of("sign in").p95())
                .with("without hash", measured.cpu() - hash)
                .print();
    }

    /// All sign in at once, as on a Monday at eight. What they do then is measured on its own.
    private void thinking(int people, int seconds) {
        report.title("%d people who think %d seconds between two clicks".formatted(people, seconds));
        var arrivals = new Exchanges();
        var learners = new ConcurrentLinkedQueue<Learner>();
        AtOnce.run(people, people, () -> learners.add(signedIn(arrivals, seconds * 1000L)));
        report.row("sign-in of all at once").with(arrivals.of("sign in")).print();
        rig.waitUntilQuiet();
        var clicks = new Exchanges();
        measure(people, people, clicks, () -> Objects.requireNonNull(learners.poll())
                        .timedBy(clicks)
                        .takes(Crowd.any(key.courses())))
                .row()
                .print();
        clicks.steps().forEach((step, times) -> report.row(step).with(times).print());
    }

    private Learner signedIn(Exchanges exchanges, long think) {
        var person = crowd.anyone();
        var learner = new Learner(rig.window(person, exchanges), key, think);
        learner.signIn(Crowd.login(person));
        return learner;
    }

    /// What one more learner takes. As many as are measured come before, since the first ones make the server grow in
    /// ways that no other does: buffers, threads, what is kept for all.
    private void heap(int people) {
        take(signIn(people));
        var before = rig.heap();
        var learners = signIn(people);
        sayHeap("at the year", (rig.heap() - before) / people);
        take(learners);
        sayHeap("at the end of a journey", (rig.heap() - before) / people);
    }

    private Queue<Learner> signIn(int people) {
        var learners = new ConcurrentLinkedQueue<Learner>();
        AtOnce.run(AT_ONCE, people, () -> learners.add(signedIn(new Exchanges(), 0)));
        rig.waitUntilQuiet();
        return learners;
    }

    private void take(Queue<Learner> learners) {
        AtOnce.run(AT_ONCE, learners.size(), () -> Objects.requireNonNull(learners.poll())
                .takes(Crowd.any(key.courses())));
        rig.waitUntilQuiet();
    }

    private void sayHeap(String when, long kilobytes) {
        report.say("Heap per signed-in learner, %s: %d kB".formatted(when, kilobytes));
    }

    private Measured measure(int atOnce, int journeys, Exchanges exchanges, Runnable journey) {
        var completions = completions();
        var before = rig.usage();
        var begun = System.nanoTime();
        AtOnce.run(atOnce, journeys, journey);
        var seconds = (System.nanoTime() - begun) / 1e9;
        rig.waitUntilQuiet();
        var used = rig.usage().since(before);
        var completed = completions() - completions;
        if (completed != journeys) {
            throw new IllegalStateException("%d of %d journeys led to a completion".formatted(completed, journeys));
        }
        var all = exchanges.of(Exchanges.ALL);
        var row = report.row("%d at once".formatted(atOnce))
                .with("journeys", (long) journeys)
                .with("journeys/s", journeys / seconds)
                .with("median ms", all.median())
                .with("p95 ms", all.p95())
                .with("requests", exchanges.requests() / (double) journeys)
                .with("kB", exchanges.bytes() / 1024.0 / journeys)
                .with("ms CPU server", used.server() / (double) journeys)
                .with("ms CPU db", used.database() / (double) journeys)
                .with("server MB", used.serverNow());
        return new Measured(row, used.both() / (double) journeys);
    }

    /// @param cpu processor milliseconds of server and database per journey
    private record Measured(Report.Row row, double cpu) {}

    private long completions() {
        return database.sql("select count(*) from progress_completion")
                .query(Long.class)
                .single();
    }
}
