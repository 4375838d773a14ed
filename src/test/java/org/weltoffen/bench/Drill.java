package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way back, tried: a running city is saved while people take courses, restored into an empty database, compared
/// table by table, and started; then the people who were in the middle of a quiz go on there.
final class Drill implements AutoCloseable {

    private final Report report;
    private final boolean quick;
    private final Path folder;
    private final Path file;
    private final Database server;
    private final Database other;
    private final Rig rig;
    private final Rig restored;

    Drill(Path folder, Report report, boolean quick) {
        this.folder = folder;
        this.report = report;
        this.quick = quick;
        Faults.emptied(folder);
        file = folder.resolve("city.tar").toAbsolutePath();
        server = Database.fresh(folder.resolve("database"));
        other = Database.fresh(folder.resolve("other"));
        rig = Rig.beside(server, folder.resolve("first"), Faults.SETTINGS);
        restored = Rig.beside(other, folder.resolve("second"), Faults.SETTINGS);
        rig.start();
    }

    void run() {
        report.title("Backup of a running city, and the way back");
        var key = new Key(server.client());
        var crowd = new Crowd(server.client());
        var acknowledged = new Acknowledged();
        var later = new Acknowledged();
        try (var people = new Gathering(server.client(), key, acknowledged)) {
            people.begins(quick ? 8 : 20, crowd, new Random(1), person -> rig.window(person, new Exchanges()));
            while (acknowledged.count() < people.size()) {
                Rig.pause(100);
            }
            var begun = System.nanoTime();
            var said = expect(0, server, "first", "ops/backup", file.toString(), "--figures");
            var seconds = (System.nanoTime() - begun) / 1e9;
            report.say(said.strip());
            people.arrives();
            report.row("saved while people learn")
                    .with("seconds", seconds)
                    .with("answers now", count(server, "progress_answer"))
                    .with("seen", people.seen().toString())
                    .print();
            if (!people.seen().isNothing()) {
                throw new IllegalStateException("People noticed the backup: " + people.seen());
            }
        }
        refusals();
        var begun = System.nanoTime();
        report.say(expect(0, other, "second", "ops/restore", file.toString()).strip());
        report.row("restored")
                .with("seconds", (System.nanoTime() - begun) / 1e9)
                .with("answers then", count(other, "progress_answer"))
                .with("open quizzes", open(other))
                .print();
        if (count(other, "progress_answer") >= count(server, "progress_answer")) {
            throw new IllegalStateException("Nobody learned during the backup; it proves nothing");
        }
        report.say("Again: "
                + expect(1, other, "second", "ops/restore", file.toString()).strip());
        goesOn(key, later);
    }

    /// The restored system starts, and whoever was in the middle of a quiz then finishes it there.
    private void goesOn(Key key, Acknowledged later) {
        restored.start();
        var database = other.client();
        var unfinished = database.sql("""
                select substring(a.login, 7) as person, r.course_id
                from progress_attempt t
                join progress_run r on r.run_id = t.run_id
                join people_employee e on e.id = r.employee_id
                join access_account a on a.staff_number = e.staff_number
                where t.submitted_at is null
                and a.login like 'bench-%'
                """)
                .query((row, _) -> new Unfinished(row.getInt(1), row.getString(2)))
                .list();
        var seen = new Seen();
        for (var one : unfinished) {
            new Returner(
                            () -> restored.window(one.person(), new Exchanges()),
                            key,
                            later,
                            seen,
                            Crowd.login(one.person()),
                            one.course())
                    .takesTheCourse();
        }
        Gathering.waitUntilQuiet(database);
        later.check(database);
        if (open(other) != 0 || unfinished.isEmpty()) {
            throw new IllegalStateException(
                    "%d of %d quizzes are still open".formatted(open(other), unfinished.size()));
        }
        report.row("gone on in the restored system")
                .with("people", unfinished.size())
                .with("seen", seen.toString())
                .print();
    }

    /// A damaged file changes nothing.
    private void refusals() {
        var damaged = folder.resolve("damaged.tar").toAbsolutePath();
        try {
            Files.copy(file, damaged);
            try (var bytes = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
                bytes.write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}), bytes.size() / 2);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.say("Damaged: "
                + expect(1, other, "second", "ops/restore", damaged.toString()).strip());
        var tables = other.client()
                .sql("select count(*) from information_schema.tables where table_schema = database()")
                .query(Integer.class)
                .single();
        if (tables != 0) {
            throw new IllegalStateException("A damaged backup was restored");
        }
    }

    private String expect(int exit, Database database, String keys, String... words) {
        var command = new ProcessBuilder(words).redirectErrorStream(true);
        command.environment().put("DB_URL", "jdbc:mariadb://127.0.0.1:%d/weltoffen".formatted(database.port()));
        command.environment().put("DB_PASSWORD", database.password());
        command.environment()
                .put(
                        "KEYS",
                        folder.resolve(keys).resolve("keys").toAbsolutePath().toString());
        try {
            var program = command.start();
            var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (program.waitFor() != exit) {
                throw new IllegalStateException("%s ended with %d: %s".formatted(words[0], program.exitValue(), said));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long count(Database database, String table) {
        return database.client()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static long open(Database database) {
        JdbcClient client = database.client();
        return client.sql("""
                select count(*)
                from progress_attempt t
                join progress_run r on r.run_id = t.run_id
                join people_employee e on e.id = r.employee_id
                join access_account a on a.staff_number = e.staff_number
                where t.submitted_at is null
                and a.login like 'bench-%'
                """).query(Long.class).single();
    }

    @Override
    public void close() {
        rig.close();
        restored.close();
        server.close();
        other.close();
    }

    private record Unfinished(int person, String course) {}
}
