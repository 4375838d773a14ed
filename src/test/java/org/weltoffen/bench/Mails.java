package org.weltoffen.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A week before the day on which most people are due, the server is killed twice while it sends the reminders:
/// everybody gets theirs, and nobody gets it twice.
final class Mails implements AutoCloseable {

    private final Report report;
    private final boolean quick;
    private final Path folder;
    private final Database server;
    private final Letterbox letterbox = new Letterbox();
    private final Rig rig;
    private final JdbcClient database;

    Mails(Path folder, Report report, boolean quick) {
        this.folder = folder;
        this.report = report;
        this.quick = quick;
        Faults.emptied(folder);
        server = Database.fresh(folder.resolve("database"));
        rig = TurnedClock.turn(
                Rig.beside(
                        server,
                        folder,
                        Stream.of(Faults.SETTINGS, letterbox.settings(), new String[] {
                                    "--weltoffen.notices.addresses={number}@stadt.example"
                                })
                                .flatMap(Arrays::stream)
                                .toArray(String[]::new)),
                folder,
                TurnedClock.untilReminderDay().minusDays(1));
        rig.start();
        database = server.client();
    }

    void run() {
        report.title("A server killed while it sends the mails of a day");
        if (!quick) {
            tenThousandMore();
        }
        var people = people();
        TurnedClock.write(folder.resolve("clock"), TurnedClock.untilReminderDay());
        rig.restart();
        for (var time = 1; time <= 2; time++) {
            kill(time, people);
        }
        // what a server had in hand when it was killed counts as abandoned after five minutes
        TurnedClock.write(
                folder.resolve("clock"), TurnedClock.untilReminderDay().plusHours(1));
        letterbox.settles(database, report);
        everybodyGotOne(people);
    }

    private void kill(int time, int people) {
        var before = letterbox.count();
        var moment = before + 1 + new Random().nextInt(people / 3);
        for (var waited = 0; letterbox.count() < moment; waited++) {
            if (waited > 60_000) {
                throw new IllegalStateException("Only %d of %d mails went out".formatted(letterbox.count(), people));
            }
            Rig.pause(10);
        }
        rig.kill();
        report.row("killed, %d".formatted(time))
                .with("people", people)
                .with("before", before)
                .with("after", letterbox.count())
                .print();
        rig.start();
    }

    /// A mail whose fate nobody knows is not sent again, so that there may be one for each kill.
    private void everybodyGotOne(int people) {
        var one = database.sql("""
                select count(*)
                from (
                    select employee_id
                    from notices_mail
                    where day = :day
                    and template in ('DUE', 'DIGEST')
                    and state in ('SENT', 'UNCERTAIN')
                    group by employee_id
                    having count(*) = 1
                ) once
                """)
                .param("day", TurnedClock.reminderDay().toLocalDate())
                .query(Integer.class)
                .single();
        report.say("%,d of %,d people who are due have one reminder.".formatted(one, people));
        if (one != people) {
            throw new IllegalStateException("%d people have none or more than one".formatted(people - one));
        }
    }

    private void tenThousandMore() {
        var office = database.sql("""
                select u.unit_key
                from obligations_ledger_v l
                join people_employee e on e.id = l.employee_id
                join people_unit u on u.id = e.office_id
                where l.mode = 'MANDATORY'
                and l.status = 'OPEN'
                group by u.unit_key
                order by count(*) desc
                limit 1
                """).query(String.class).single();
        var file = new StringBuilder("Personalnr;Vorname;Nachname;Einheit;Stelle;Eintritt\n");
        for (var number = 0; number < 10_000; number++) {
            file.append("M%06d;Vorname%d;Nachname%d;%s;Sachbearbeitung;01.03.2021\n"
                    .formatted(number, number % 977, number % 991, office));
        }
        var program = StaffFiles.letIn(rig, database);
        var delivery = program.dryRun("bench", BodyPublishers.ofString(file.toString()));
        program.apply(delivery.path("id").asString());
        Rig.waitUntilQuiet(database);
    }

    private int people() {
        return database.sql("""
                select count(distinct employee_id)
                from obligations_ledger_v
                where mode <> 'OFFERED'
                and status = 'OPEN'
                and due_on = :due
                """)
                .param("due", LocalDate.of(TurnedClock.reminderDay().getYear(), Month.DECEMBER, 15))
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        rig.close();
        letterbox.close();
        server.close();
    }
}
