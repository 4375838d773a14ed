package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// What goes wrong in a computing centre, done on purpose while people take courses: nothing they were told is stored
/// may be lost, nothing may come twice, and nobody may have to repair anything by hand.
///
/// Every moment is drawn from a seed that is printed; `SEED=…` draws the same again.
final class Faults implements AutoCloseable {

    private static final long LONGEST_RECOVERY = 480;
    static final String[] SETTINGS = {
        "--weltoffen.obligations.day-step=*/5 * * * * *",
        "--weltoffen.events.look-every=2",
        "--weltoffen.events.again-after=PT2S",
        "--spring.modulith.events.staleness.published=20s",
        "--spring.modulith.events.staleness.processing=20s",
        "--spring.modulith.events.staleness.resubmitted=20s",
        "--spring.modulith.events.staleness.check-interval=5s",
        "--weltoffen.sign-in.attempts-per-account=1000",
        "--weltoffen.sign-in.attempts-per-address=1000"
    };

    private static final String OF_THE_CROWD = """
            exists (
                select 1
                from people_employee e
                join access_account a on a.staff_number = e.staff_number
                where e.id = c.employee_id
                and a.login like 'bench-%'
            )
            """;

    private final List<String> failures = new ArrayList<>();
    private final Report report;
    private final boolean quick;
    private final long seed = Optional.ofNullable(System.getenv("SEED"))
            .map(Long::parseLong)
            .orElseGet(() -> new Random().nextLong(1_000_000));
    private final Random random = new Random(seed);
    private final Path folder;
    private final Database server;
    private final SlowLine line;
    private final Rig rig;
    private final JdbcClient database;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Map<Interruption.Kind, String> said = new EnumMap<>(Interruption.Kind.class);
    private final Key key;
    private final Crowd crowd;

    Faults(Path folder, Report report, boolean quick) {
        this.folder = folder;
        this.report = report;
        this.quick = quick;
        emptied(folder);
        server = Database.fresh(folder.resolve("database"));
        line = new SlowLine(server.port());
        rig = Rig.beside(Database.address(line.port()), server.password(), folder, SETTINGS);
        if (!quick) {
            rig.prepare();
        }
        rig.start();
        database = server.client();
        key = new Key(database);
        crowd = new Crowd(database);
    }

    static void emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run() {
        report.say("Seed %d".formatted(seed));
        report.title("Faults");
        var learners = quick ? 6 : 20;
        for (var time = 1; time <= (quick ? 2 : 5); time++) {
            during("server killed, %d".formatted(time), quick ? 6 : 40, "when started", this::killServer);
        }
        during("database stopped for 8 s", learners, "yes", () -> {
            server.stop();
            Rig.pause(8_000);
            server.start();
        });
        during("database killed", learners, "yes", () -> {
            server.kill();
            server.start();
        });
        during("line to the database cut", learners, "yes", line::cut);
        during("database slow, 60 ms an answer", learners, "yes", () -> slowly(60));
        during("a table locked for 4 s", Math.min(learners, 10), "yes", () -> lock(4_000));
        during("connections used up for 12 s", quick ? 30 : 45, "yes", () -> lock(12_000));
        during("disk of the database full for 15 s", learners, "yes", new SmallDisk(server, folder, report)::fill);
        attempt("import", () -> new BrokenImport(rig, server.client(), report, random, quick).run());
        attempt("clock", () -> new TurnedClock(rig, folder, report).run(this));
        said.forEach((kind, words) ->
                report.say("%s means: %s".formatted(kind.words(), words.substring(0, Math.min(300, words.length())))));
        report.say("%,d answers were acknowledged and stand in the database.".formatted(acknowledged.count()));
        if (!failures.isEmpty()) {
            throw new IllegalStateException("%d faults were not survived: %s".formatted(failures.size(), failures));
        }
    }

    private void killServer() {
        rig.kill();
        rig.start();
    }

    private void slowly(long millis) {
        line.delay(millis);
        Rig.pause(10_000);
        line.delay(0);
    }

    private void lock(long millis) {
        try (var connection = DriverManager.getConnection(server.address(), "weltoffen", server.password())) {
            hold(connection, millis);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(Connection connection, long millis) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock tables progress_answer write");
            Rig.pause(millis);
            statement.execute("unlock tables");
        }
    }

    /// One fault that is not survived must not hide the others; the command fails in the end.
    private void attempt(String fault, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failures.add("%s: %s".formatted(fault, e));
            report.say("FAILED, %s: %s".formatted(fault, e));
        }
    }

    /// Lets people begin, strikes at a moment drawn by lot, and looks at the database when everybody is through.
    void during(String fault, int learners, String recovers, Runnable strike) {
        attempt(fault, () -> {
            try (var people = new Gathering(database, key, acknowledged)) {
                survive(fault, people, learners, recovers, strike);
            }
        });
    }

    private void survive(String fault, Gathering people, int learners, String recovers, Runnable strike) {
        var completions = completions();
        var certificates = certificates();
        var moment = acknowledged.count() + 1 + random.nextInt(learners * 5);
        people.begins(learners, crowd, random, person -> rig.window(person, new Exchanges()));
        while (acknowledged.count() < moment && !people.isOver()) {
            Rig.pause(20);
        }
        Rig.pause(random.nextLong(500));
        var before = answers();
        var promised = acknowledged.count();
        var begun = System.nanoTime();
        strike.run();
        var recovered = recovery(begun);
        acknowledged.check(database);
        people.arrives();
        report.row(fault)
                .with("people", people.size())
                .with("promised", promised)
                .with("before", before)
                .with("after", answers())
                .with("completed", completions() - completions)
                .with("certificates", certificates() - certificates)
                .with("s to recover", recovered)
                .with("by itself", recovers)
                .with("seen", people.seen().toString())
                .print();
        people.seen().examples().forEach(said::putIfAbsent);
    }

    /// Seconds from the strike until the server says again that it can work.
    private double recovery(long begun) {
        while (!rig.isReady()) {
            if ((System.nanoTime() - begun) / 1e9 > LONGEST_RECOVERY) {
                throw new IllegalStateException("The server does not recover by itself, see " + rig.log());
            }
            Rig.pause(100);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long answers() {
        return database.sql("select count(*) from progress_answer")
                .query(Long.class)
                .single();
    }

    private long completions() {
        return database.sql("select count(*) from progress_completion c where " + OF_THE_CROWD)
                .query(Long.class)
                .single();
    }

    private long certificates() {
        return database.sql("""
                select count(*)
                from certificates_certificate z
                join progress_completion c on c.completion_id = z.completion_id
                where \
                """ + OF_THE_CROWD).query(Long.class).single();
    }

    @Override
    public void close() {
        rig.close();
        line.close();
        server.close();
    }
}
