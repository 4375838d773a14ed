package org.weltoffen.bench;

import java.util.List;

/// The ways to start, each on a database that is there already, until the server says that it is ready.
final class Starts {

    private final Report report;
    private final int times;

    Starts(Report report, boolean quick) {
        this.report = report;
        times = quick ? 1 : 3;
    }

    void run() {
        try (var rig = Rig.fresh(Bench.FOLDER)) {
            rig.waitUntilQuiet();
        }
        Rig.prepare(Bench.FOLDER);
        report.title("From the command to ready, the embedded database's own start included");
        for (var jar : List.of(Jar.values())) {
            for (var time = 1; time <= times; time++) {
                measure(jar, time);
            }
        }
    }

    private void measure(Jar jar, int time) {
        try (var rig = Rig.again(Bench.FOLDER, jar)) {
            var used = rig.usage();
            report.row("%s, %d".formatted(jar, time))
                    .with("seconds", rig.startedAfter())
                    .with("ms CPU server", used.server())
                    .with("server MB", used.serverNow())
                    .with("db MB", used.databaseNow())
                    .print();
        }
    }
}
