package org.weltoffen.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The main job: many people take a course at once.
///
/// A journey is: sign in, year, course, one lesson, the quiz taken first with every question answered rightly, result,
/// year. It counts only if the completion stands in the database afterwards.
final class Journeys {

    private static final long THINK = 4_000;
    private static final int SIGNED_IN = 200;

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
            measure("4 at once", 4, 8, 0);
            return;
        }
        WarmUp.of(rig, crowd, key, report);
        report.say("Checking a password takes %.0f ms CPU; it is part of \"ms CPU server\", not of \"without hash\"."
                .formatted(hash));
        heap();
        report.title("Journeys without think time");
        measure("1 at once", 1, 40, 0);
        measure("10 at once", 10, 200, 0);
        measure("50 at once", 50, 300, 0);
        measure("100 at once", 100, 400, 0);
        report.title("Journeys with %d seconds to think between two clicks".formatted(THINK / 1000));
        measure("100 at once", 100, 100, THINK);
        var before = rig.heap();
        var exchanges = measure("500 at once", 500, 500, THINK);
        report.say("Heap per signed-in learner, at the end of a journey: %d kB".formatted((rig.heap() - before) / 500));
        report.title("Steps of the 500");
        exchanges.steps().forEach((step, times) -> report.row(step).with(times).print());
    }

    /// What somebody takes who has signed in and looks at the year.
    private void heap() {
        var before = rig.heap();
        for (var number = 0; number < SIGNED_IN; number++) {
            var person = crowd.anyone();
            new Learner(rig.window(person, new Exchanges()), key, 0).signIn(Crowd.login(person));
        }
        report.say("Heap per signed-in learner, at the year: %d kB".formatted((rig.heap() - before) / SIGNED_IN));
    }

    private Exchanges measure(String what, int atOnce, int journeys, long think) {
        var exchanges = new Exchanges();
        var completions = completions();
        var before = rig.usage();
        var begun = System.nanoTime();
        AtOnce.run(atOnce, journeys, () -> {
            var person = crowd.anyone();
            var learner = new Learner(rig.window(person, exchanges), key, think);
            learner.signIn(Crowd.login(person));
            learner.takes(Crowd.any(key.courses()));
        });
        var seconds = (System.nanoTime() - begun) / 1e9;
        rig.waitUntilQuiet();
        var used = rig.usage().since(before);
        var completed = completions() - completions;
        if (completed != journeys) {
            throw new IllegalStateException("%d of %d journeys led to a completion".formatted(completed, journeys));
        }
        var signIn = exchanges.of("sign in");
        var all = exchanges.of(Exchanges.ALL);
        report.row(what)
                .with("journeys", (long) journeys)
                .with("journeys/s", journeys / seconds)
                .with("median ms", all.median())
                .with("p95 ms", all.p95())
                .with("sign-in p95", signIn.p95())
                .with("requests", exchanges.requests() / (double) journeys)
                .with("kB", exchanges.bytes() / 1024.0 / journeys)
                .with("ms CPU server", used.server() / (double) journeys)
                .with("ms CPU db", used.database() / (double) journeys)
                .with("without hash", used.both() / (double) journeys - hash)
                .with("server MB", used.serverNow())
                .print();
        return exchanges;
    }

    private long completions() {
        return database.sql("select count(*) from progress_completion")
                .query(Long.class)
                .single();
    }
}
