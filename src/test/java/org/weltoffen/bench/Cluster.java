package org.weltoffen.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The application on a Galera cluster of three servers, of which one is killed while people take courses.
final class Cluster implements AutoCloseable {

    private final Report report;
    private final boolean quick;
    private final long seed = Optional.ofNullable(System.getenv("SEED"))
            .map(Long::parseLong)
            .orElseGet(() -> new Random().nextLong(1_000_000));
    private final Random random = new Random(seed);
    private final Galera galera;
    private final Rig rig;

    Cluster(Path folder, Report report, boolean quick) {
        this.report = report;
        this.quick = quick;
        Faults.emptied(folder);
        galera = new Galera(folder);
        rig = Rig.beside(galera.address(), Galera.PASSWORD, folder, Faults.SETTINGS);
        rig.start();
    }

    void run() {
        report.say("Seed %d".formatted(seed));
        report.title("A Galera cluster of three; the application writes to the first that answers");
        var keyless = galera.client(0).sql("""
                select coalesce(group_concat(t.table_name), '')
                from information_schema.tables t
                left join information_schema.table_constraints c
                    on c.table_schema = t.table_schema
                    and c.table_name = t.table_name
                    and c.constraint_type = 'PRIMARY KEY'
                where t.table_schema = database()
                and t.table_type = 'BASE TABLE'
                and c.constraint_name is null
                """).query(String.class).single();
        if (!keyless.isEmpty()) {
            throw new IllegalStateException("Galera needs a primary key in every table; these have none: " + keyless);
        }
        var key = new Key(galera.client(0));
        var crowd = new Crowd(galera.client(0));
        var acknowledged = new Acknowledged();
        journeys("undisturbed", crowd, key, acknowledged, 0, () -> {});
        journeys("first server killed", crowd, key, acknowledged, 1, () -> galera.kill(0));
        galera.comesBack(0);
        allTheSame("after the first came back");
        journeys("second server killed", crowd, key, acknowledged, 2, () -> galera.kill(1));
        galera.comesBack(1);
        allTheSame("after the second came back");
        for (var number = 0; number < galera.servers(); number++) {
            acknowledged.check(galera.client(number));
        }
        report.say("%,d answers were acknowledged and stand on all three.".formatted(acknowledged.count()));
    }

    private void journeys(String what, Crowd crowd, Key key, Acknowledged acknowledged, int looked, Runnable strike) {
        try (var people = new Gathering(galera.client(looked), key, acknowledged)) {
            people.begins(quick ? 8 : 20, crowd, random, person -> rig.window(person, new Exchanges()));
            Rig.pause(random.nextLong(3_000, 9_000));
            var promised = acknowledged.count();
            var begun = System.nanoTime();
            strike.run();
            people.arrives();
            report.row(what)
                    .with("people", people.size())
                    .with("promised", promised)
                    .with("sign-ins", people.mostSignIns())
                    .with("s until done", (System.nanoTime() - begun) / 1e9)
                    .with("lost races", conflicts())
                    .with("seen", people.seen().toString())
                    .print();
        }
    }

    /// Transactions that another server's had overtaken, over all servers that answer.
    private long conflicts() {
        var sum = 0L;
        for (var number = 0; number < galera.servers(); number++) {
            try {
                sum += galera.client(number).sql("""
                                select sum(variable_value)
                                from information_schema.global_status
                                where variable_name in ('WSREP_LOCAL_CERT_FAILURES', 'WSREP_LOCAL_BF_ABORTS')
                                """).query(Long.class).single();
            } catch (org.springframework.dao.DataAccessException killed) {
                // it does not answer
            }
        }
        return sum;
    }

    private void allTheSame(String when) {
        var tables = galera.client(0).sql("""
                select table_name
                from information_schema.tables
                where table_schema = database()
                and table_type = 'BASE TABLE'
                """).query(String.class).list();
        Gathering.waitUntilQuiet(galera.client(1));
        for (var table : tables) {
            var rows = count(galera.client(0), table);
            for (var number = 1; number < galera.servers(); number++) {
                var other = count(galera.client(number), table);
                if (other != rows) {
                    throw new IllegalStateException("%s: %s has %d rows on the first server and %d on another"
                            .formatted(when, table, rows, other));
                }
            }
        }
        report.say("%d tables have as many rows on all three servers %s.".formatted(tables.size(), when));
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("select count(*) from `%s`".formatted(table))
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        rig.close();
        galera.close();
    }
}
