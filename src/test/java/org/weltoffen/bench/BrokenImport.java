package org.weltoffen.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A program hands in a staff file, and the server is killed while it is applied: either everybody is there afterwards
/// or nobody, and applying it again brings everybody, with the duties that follow.
final class BrokenImport {

    private static final int PEOPLE = 3_000;

    private final Rig rig;
    private final JdbcClient database;
    private final Report report;
    private final Random random;
    private final StaffFiles program;
    private final int times;

    BrokenImport(Rig rig, JdbcClient database, Report report, Random random, boolean quick) {
        this.rig = rig;
        this.database = database;
        this.report = report;
        this.random = random;
        times = quick ? 1 : 3;
        program = StaffFiles.letIn(rig, database);
    }

    void run() {
        report.title("A staff import of %,d people, killed while it is applied".formatted(PEOPLE));
        var first = handedIn(0);
        var begun = System.nanoTime();
        program.apply(first);
        var undisturbed = (System.nanoTime() - begun) / 1_000_000;
        Gathering.waitUntilQuiet(database);
        var duties = duties(0);
        report.row("undisturbed")
                .with("after ms", undisturbed)
                .with("people", people(0))
                .with("state", state(first))
                .with("after again", people(0))
                .with("duties", duties)
                .print();
        for (var time = 1; time <= times; time++) {
            kill(time, undisturbed, duties);
        }
    }

    private void kill(int time, long undisturbed, long duties) {
        var delivery = handedIn(time);
        var moment = random.nextLong(Math.max(2, undisturbed * 6 / 5));
        var applying = Thread.ofVirtual().start(() -> {
            try {
                program.apply(delivery);
            } catch (IllegalStateException e) {
                // the line is lost when the server dies
            }
        });
        Rig.pause(moment);
        rig.kill();
        join(applying);
        rig.start();
        var state = state(delivery);
        var there = people(time);
        if (there != (state.equals("APPLIED") ? PEOPLE : 0)) {
            throw new IllegalStateException(
                    "%d of %d people are there, and the file is %s".formatted(there, PEOPLE, state));
        }
        program.apply(delivery);
        Gathering.waitUntilQuiet(database);
        if (people(time) != PEOPLE || duties(time) != duties || applications(time) != 1) {
            throw new IllegalStateException("%d people with %d duties after %d imports; %d with %d after one were due"
                    .formatted(people(time), duties(time), applications(time), PEOPLE, duties));
        }
        report.row("killed, %d".formatted(time))
                .with("after ms", moment)
                .with("people", there)
                .with("state", state)
                .with("after again", people(time))
                .with("duties", duties(time))
                .print();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String handedIn(int time) {
        var unit = database.sql("select unit_key from people_unit where valid_to is null order by unit_key limit 1")
                .query(String.class)
                .single();
        var file = new StringBuilder("Personalnr;Vorname;Nachname;Einheit;Stelle;Eintritt\n");
        for (var number = 0; number < PEOPLE; number++) {
            file.append("F%d-%05d;Vorname%d;Nachname%d;%s;Sachbearbeitung;01.03.2021\n"
                    .formatted(time, number, number % 977, number % 991, unit));
        }
        return program.dryRun(source(time), BodyPublishers.ofString(file.toString()))
                .path("id")
                .asString();
    }

    private static String source(int time) {
        return "faults-" + time;
    }

    private int people(int time) {
        return database.sql("select count(*) from people_employee where source = :source")
                .param("source", source(time))
                .query(Integer.class)
                .single();
    }

    private int applications(int time) {
        return database.sql("select count(*) from people_import where source = :source")
                .param("source", source(time))
                .query(Integer.class)
                .single();
    }

    private long duties(int time) {
        return database.sql("""
                select count(*)
                from obligations_obligation o
                join people_employee e on e.id = o.employee_id
                where e.source = :source
                """).param("source", source(time)).query(Long.class).single();
    }

    private String state(String delivery) {
        return database.sql("select state from people_delivery where id = :id")
                .param("id", UUID.fromString(delivery))
                .query(String.class)
                .single();
    }
}
