package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.weltoffen.platform.EmbeddedMariaDb;

/// A MariaDB on the loopback interface that is no part of the application: it lives on when a server dies, and can be
/// stopped, killed and started again while servers run.
final class Database implements AutoCloseable {

    private static final int SECONDS_TO_START = 90;

    private final Path home;
    private final int port = Rig.freePort();
    private final Thread farewell = new Thread(this::stop);
    private Path data;
    private @Nullable Process process;

    private Database(Path home) {
        this.home = home.toAbsolutePath();
        data = this.home.resolve("data");
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    /// An empty one that runs. The folder must be new.
    static Database fresh(Path folder) {
        // sets the folder up: programs, system tables, the user and the empty database
        new EmbeddedMariaDb(folder).ready().close();
        var database = new Database(folder);
        database.start();
        return database;
    }

    void start() {
        var command = new ArrayList<>(List.of(
                program("bin/mariadbd"),
                "--no-defaults",
                "--basedir=" + programs(),
                "--datadir=" + data,
                "--lc-messages-dir=" + program("share"),
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock",
                "--pid-file=" + home.resolve("server.pid"),
                "--tmpdir=" + home.resolve("tmp"),
                "--skip-name-resolve",
                "--skip-log-bin",
                "--skip-ssl",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=2G",
                "--max-connections=80"));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve("server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    private void awaitReady(Process server) {
        for (var waited = 0; waited < SECONDS_TO_START * 20; waited++) {
            try (var _ = DriverManager.getConnection(address(), "weltoffen", password())) {
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive()) {
                    break;
                }
                Rig.pause(50);
            }
        }
        throw new IllegalStateException("The database does not start, see " + home.resolve("server.log"));
    }

    private Path programs() {
        try (var folders = Files.list(home)) {
            return folders.filter(it -> it.getFileName().toString().startsWith("mariadb-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String program(String name) {
        return programs().resolve(name).toString();
    }

    /// Empty while it does not run.
    Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    /// Asks it to end, as an administrator does.
    void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            await(process);
        }
    }

    /// Ends it as the kernel would do it.
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    private static void await(Process server) {
        try {
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// Where its tables are.
    Path data() {
        return data;
    }

    /// Its tables are elsewhere from the next start on.
    void moveTo(Path other) {
        data = other.toAbsolutePath();
    }

    int port() {
        return port;
    }

    String address() {
        return address(port);
    }

    static String address(int port) {
        return "jdbc:mariadb://127.0.0.1:%d/weltoffen?useBulkStmts=true".formatted(port);
    }

    String password() {
        try {
            return Files.readString(home.resolve("password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(address(), "weltoffen", password()));
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook with it
        }
    }
}
