package org.weltoffen.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// The database of an earlier version, made and used by that version, under the present one. `FORMER` names the folder
/// in which the former jar lies unpacked beside its courses.
final class Upgrade implements AutoCloseable {

    private static final String[] KEPT = {
        "people_employee",
        "access_account",
        "progress_run",
        "progress_attempt",
        "progress_answer",
        "progress_completion",
        "certificates_certificate",
        "obligations_obligation",
        "audit_entry"
    };

    private final Report report;
    private final Path folder;
    private final Database server;
    private final Path former = Path.of(Optional.ofNullable(System.getenv("FORMER"))
                    .orElseThrow(
                            () -> new IllegalStateException("FORMER names no former version; use ops/drill upgrade")))
            .toAbsolutePath();

    Upgrade(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
        Faults.emptied(folder);
        server = Database.fresh(folder.resolve("database"));
    }

    void run() {
        report.title("The data of an earlier version under the present one");
        var acknowledged = new Acknowledged();
        Crowd crowd;
        try (var old = Rig.beside(server, folder, "--weltoffen.content=" + former.resolve("content"))
                .of(former.resolve("target/app"))) {
            old.start();
            crowd = new Crowd(server.client());
            journeys("with the earlier version", old, crowd, acknowledged);
        }
        var before = counts();
        try (var present = Rig.beside(server, folder, Faults.SETTINGS)) {
            present.start();
            var after = counts();
            before.forEach((table, rows) -> {
                if (after.getOrDefault(table, 0L) < rows) {
                    throw new IllegalStateException(
                            "%s had %d rows and has %d".formatted(table, rows, after.get(table)));
                }
            });
            report.say("Rows before and after: %s, %s".formatted(before, after));
            acknowledged.check(server.client());
            report.say("All %d answers given before are there.".formatted(acknowledged.count()));
            journeys("with the present version", present, crowd, acknowledged);
            certificates(present);
        }
    }

    private void journeys(String what, Rig rig, Crowd crowd, Acknowledged acknowledged) {
        try (var people = new Gathering(server.client(), new Key(server.client()), acknowledged)) {
            people.begins(6, crowd, new Random(1), person -> rig.window(person, new Exchanges()));
            people.arrives();
            report.row(what)
                    .with("people", people.size())
                    .with("seen", people.seen().toString())
                    .print();
        }
    }

    /// The first who took a course with the earlier version still finds the certificate.
    private void certificates(Rig present) {
        var window = present.window(1, new Exchanges());
        window.signIn(Crowd.login(1), Learner.PASSWORD);
        window.open("certificates", "/certificates");
        var document = window.page()
                .first("document", it -> it.is("a") && it.attribute("href").endsWith(".pdf"))
                .attribute("href");
        window.download("document", "/" + document.replaceFirst("^/", ""));
        report.say("A certificate of then is still there: " + document.replaceFirst(".*/", ""));
    }

    private Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : KEPT) {
            counts.put(
                    table,
                    server.client()
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    @Override
    public void close() {
        server.close();
    }
}
