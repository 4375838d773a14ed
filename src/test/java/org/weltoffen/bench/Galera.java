package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Three servers of a Galera cluster on the loopback interface, as Debian packs them (mariadb-server, galera-4, rsync).
/// The application writes to the first that answers.
final class Galera implements AutoCloseable {

    static final String PASSWORD = "galera";

    private static final String LIBRARY = "/usr/lib/galera/libgalera_smm.so";
    private static final int SERVERS = 3;

    private final List<Member> members = new ArrayList<>();

    Galera(Path folder) {
        for (var number = 0; number < SERVERS; number++) {
            members.add(new Member(folder.resolve("galera-" + number).toAbsolutePath()));
        }
        members.forEach(Member::install);
        members.getFirst().start(true);
        members.getFirst().makeDatabase();
        members.stream().skip(1).forEach(it -> it.start(false));
    }

    /// All of them, to be tried in this order.
    String address() {
        return members.stream()
                .map(it -> "127.0.0.1:" + it.port)
                .collect(Collectors.joining(",", "jdbc:mariadb:sequential://", "/weltoffen?useBulkStmts=true"));
    }

    JdbcClient client(int number) {
        return members.get(number).client();
    }

    void kill(int number) {
        members.get(number).kill();
    }

    /// Lets a server that died come back; it takes what it missed from the others.
    void comesBack(int number) {
        members.get(number).start(false);
    }

    int servers() {
        return SERVERS;
    }

    @Override
    public void close() {
        members.reversed().forEach(Member::stop);
    }

    private final class Member {

        private final Path home;
        private final int port = Rig.freePort();
        private final int group = Rig.freePort();
        private final int incremental = Rig.freePort();
        private final int state = Rig.freePort();
        private final Thread farewell = new Thread(this::stop);
        private @Nullable Process process;

        Member(Path home) {
            this.home = home;
            Runtime.getRuntime().addShutdownHook(farewell);
        }

        void install() {
            try {
                Files.createDirectories(home.resolve("tmp"));
                new ProcessBuilder("chown", "-R", user(), home.toString())
                        .start()
                        .waitFor();
                var program = new ProcessBuilder(
                                "mariadb-install-db",
                                "--no-defaults",
                                "--datadir=" + home.resolve("data"),
                                "--user=" + user(),
                                "--skip-test-db",
                                "--auth-root-authentication-method=normal")
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("install.log").toFile())
                        .start();
                if (program.waitFor() != 0) {
                    throw new IllegalStateException("No database could be set up, see " + home.resolve("install.log"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("mariadb-server and galera-4 are needed", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /// The transfer of the tables gives up the rights of root, and then finds the door closed; so does the server.
        private static String user() {
            var name = System.getProperty("user.name");
            return name.equals("root") ? "mysql" : name;
        }

        void start(boolean first) {
            var all = members.stream().map(it -> "127.0.0.1:" + it.group).collect(Collectors.joining(","));
            var command = new ArrayList<>(List.of(
                    "/usr/sbin/mariadbd",
                    "--no-defaults",
                    "--datadir=" + home.resolve("data"),
                    "--user=" + user(),
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--socket=" + home.resolve("s"),
                    "--pid-file=" + home.resolve("server.pid"),
                    "--tmpdir=" + home.resolve("tmp"),
                    "--skip-name-resolve",
                    "--innodb-buffer-pool-size=128M",
                    "--max-connections=80",
                    "--binlog-format=ROW",
                    "--innodb-autoinc-lock-mode=2",
                    "--log-bin-trust-function-creators=1",
                    "--wsrep-on=ON",
                    "--wsrep-provider=" + LIBRARY,
                    "--wsrep-cluster-name=weltoffen",
                    "--wsrep-cluster-address=gcomm://" + all,
                    "--wsrep-node-name=" + home.getFileName(),
                    "--wsrep-node-address=127.0.0.1:" + group,
                    "--wsrep-node-incoming-address=127.0.0.1:" + port,
                    "--wsrep-sst-method=rsync",
                    "--wsrep-sst-receive-address=127.0.0.1:" + state,
                    "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:%d;ist.recv_addr=127.0.0.1:%d"
                            .formatted(group, incremental)));
            if (first) {
                command.add("--wsrep-new-cluster");
            }
            try {
                process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            awaitSynced(process);
        }

        private void awaitSynced(Process server) {
            for (var tenth = 0; tenth < 1_200; tenth++) {
                if (!server.isAlive()) {
                    throw new IllegalStateException("A server of the cluster ended, see " + log());
                }
                if (isSynced()) {
                    return;
                }
                Rig.pause(100);
            }
            throw new IllegalStateException("A server does not join the cluster, see " + log());
        }

        private boolean isSynced() {
            try (var connection =
                            DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/".formatted(port), "root", "");
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("show status like 'wsrep_local_state_comment'")) {
                return row.next() && row.getString(2).equals("Synced");
            } catch (SQLException e) {
                return false;
            }
        }

        void makeDatabase() {
            try (var connection =
                            DriverManager.getConnection("jdbc:mariadb://127.0.0.1:%d/".formatted(port), "root", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database weltoffen character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
                for (var host : List.of("127.0.0.1", "localhost")) {
                    statement.execute("create user weltoffen@'%s' identified by '%s'".formatted(host, PASSWORD));
                    statement.execute("grant all on weltoffen.* to weltoffen@'%s'".formatted(host));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        JdbcClient client() {
            return JdbcClient.create(new DriverManagerDataSource(Database.address(port), "weltoffen", PASSWORD));
        }

        private Path log() {
            return home.resolve("server.log");
        }

        void kill() {
            if (process != null) {
                process.destroyForcibly().onExit().join();
            }
        }

        void stop() {
            if (process != null && process.isAlive()) {
                process.destroy();
                try {
                    if (!process.waitFor(60, TimeUnit.SECONDS)) {
                        process.destroyForcibly();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            try {
                Runtime.getRuntime().removeShutdownHook(farewell);
            } catch (IllegalStateException e) {
                // the program is ending, and the hook with it
            }
        }
    }
}
