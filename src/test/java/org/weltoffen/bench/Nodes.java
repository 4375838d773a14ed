package org.weltoffen.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two nodes behind HAProxy on one database. One is killed again and again while people take courses; one is drained
/// and stopped; both do the work of the day. Everybody goes on, and everything happens once.
final class Nodes implements AutoCloseable {

    private final Report report;
    private final boolean quick;
    private final long seed = Optional.ofNullable(System.getenv("SEED"))
            .map(Long::parseLong)
            .orElseGet(() -> new Random().nextLong(1_000_000));
    private final Random random = new Random(seed);
    private final Path folder;
    private final Database server;
    private final Letterbox letterbox = new Letterbox();
    private final Rig one;
    private final Rig two;
    private final Proxy proxy;
    private final JdbcClient database;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Key key;
    private final Crowd crowd;

    Nodes(Path folder, Report report, boolean quick) {
        this.folder = folder;
        this.report = report;
        this.quick = quick;
        Faults.emptied(folder);
        server = Database.fresh(folder.resolve("database"));
        one = node();
        two = node();
        one.start();
        two.start();
        proxy = new Proxy(folder, one, two);
        database = server.client();
        key = new Key(database);
        crowd = new Crowd(database);
    }

    /// Both live on a day with mails to send.
    private Rig node() {
        var settings = Stream.of(Faults.SETTINGS, letterbox.settings())
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        return TurnedClock.turn(Rig.beside(server, folder, settings), folder, TurnedClock.untilReminderDay());
    }

    void run() {
        report.say("Seed %d".formatted(seed));
        report.title("Two nodes behind HAProxy");
        for (var time = 1; time <= (quick ? 2 : 8); time++) {
            kill(time % 2 == 1 ? "one" : "two", time % 2 == 1 ? one : two);
        }
        drain();
        theDayHappenedOnce();
    }

    private void kill(String name, Rig node) {
        try (var people = gathered(quick ? 8 : 20)) {
            Rig.pause(random.nextLong(2_000, 9_000));
            var begun = System.nanoTime();
            node.kill();
            people.arrives();
            row("node %s killed, stays away".formatted(name), people, (System.nanoTime() - begun) / 1e9);
            if (people.mostSignIns() > 2) {
                throw new IllegalStateException("Somebody had to sign in %d times".formatted(people.mostSignIns()));
            }
        }
        node.start();
        proxy.awaits(name, "UP");
    }

    private void drain() {
        try (var people = gathered(quick ? 8 : 20)) {
            Rig.pause(random.nextLong(2_000, 4_000));
            proxy.drain("one");
            people.arrives();
            one.close();
            row("node one drained, then stopped", people, 0);
            if (people.mostSignIns() > 1 || !people.seen().isNothing()) {
                throw new IllegalStateException("People noticed the drain: %s".formatted(people.seen()));
            }
        }
        proxy.open("one");
        one.start();
        proxy.awaits("one", "UP");
    }

    private Gathering gathered(int count) {
        return new Gathering(database, key, acknowledged)
                .begins(count, crowd, random, person -> proxy.window(person, new Exchanges()));
    }

    private void row(String what, Gathering people, double seconds) {
        report.row(what)
                .with("people", people.size())
                .with("promised", acknowledged.count())
                .with("most sign-ins", people.mostSignIns())
                .with("s until done", seconds)
                .with("seen", people.seen().toString())
                .print();
    }

    /// Waits until the outbox is empty, and counts what the mail server got.
    private void theDayHappenedOnce() {
        // what a node had in hand when it was killed counts as abandoned after five minutes
        TurnedClock.write(
                folder.resolve("clock"), TurnedClock.untilReminderDay().plusHours(1));
        report.title("Once, though both nodes do it");
        letterbox.settles(database, report);
        var runs = database.sql("select count(*) from notices_run where finished_at is not null")
                .query(Integer.class)
                .single();
        var days = database.sql("select count(*) from obligations_day where finished_at is not null")
                .query(Integer.class)
                .single();
        report.row("days").with("ledger", days).with("reminders", runs).print();
        if (days == 0 || runs == 0) {
            throw new IllegalStateException("The work of the day was not done");
        }
    }

    @Override
    public void close() {
        proxy.close();
        one.close();
        two.close();
        letterbox.close();
        server.close();
    }
}
