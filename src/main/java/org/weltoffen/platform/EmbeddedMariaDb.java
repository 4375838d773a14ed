package org.weltoffen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A real MariaDB server as a child process on the loopback interface, for trying out and for tests.
///
/// Its data stays in the given folder. The server ends when this JVM ends in any way: a small shell keeps watch over a
/// pipe that closes with us, even on SIGKILL. One application at a time has the folder; a server whose application is
/// gone is stopped at the next start.
public final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    // Ctrl-C reaches every process of the terminal; the server ignores it, so that the application can finish first.
    private static final String GUARD = """
            trap '' INT HUP
            exec 3<&0
            "$@" <&- 3<&- & p=$!
            trap 'kill -TERM $p' TERM
            (cat <&3 >/dev/null; kill -TERM $p 2>/dev/null) & w=$!
            wait $p; s=$?
            kill $w 2>/dev/null
            wait $p 2>/dev/null
            exit $s
            """;

    private final FolderLock lock;
    private final MariaDbBinaries binaries;
    private final Path home;
    private final int port;
    private final String password;
    private final Process process;

    /// Launches the server, setting up the folder first where it is new. It can be used once [#ready] has returned.
    ///
    /// @throws StartProblem if another running application has the folder
    /// @throws UncheckedIOException if the folder cannot be written or the server cannot be launched
    public EmbeddedMariaDb(Path folder) {
        try {
            home = Files.createDirectories(folder.toAbsolutePath());
            lock = FolderLock.take(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        try {
            binaries = new MariaDbBinaries(home);
            OrphanedServer.find(pidFile(), binaries.server()).ifPresent(OrphanedServer::stop);
            binaries.prepare();
            password = password();
            port = freePort();
            process = launch();
            log.debug("Embedded MariaDB pid {} on 127.0.0.1:{}", process.pid(), port);
        } catch (IOException e) {
            release();
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (RuntimeException e) {
            release();
            throw e;
        }
    }

    private Process launch() throws IOException {
        var init = privateFile("init.sql", """
                create database if not exists weltoffen character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user weltoffen@'127.0.0.1' identified by '%s';
                grant all on weltoffen.* to weltoffen@'127.0.0.1';
                """.formatted(password));
        var command = new ArrayList<>(List.of("sh", "-c", GUARD, "mariadb-guard"));
        command.addAll(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + binaries.data(),
                "--lc-messages-dir=" + binaries.program("share"),
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock", // inside the data directory; a whole path may be too long for a socket,
                "--pid-file=" + pidFile(),
                "--init-file=" + init,
                "--tmpdir=" + temporary(),
                "--skip-name-resolve",
                "--skip-log-bin",
                "--skip-ssl",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=80"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(serverLog().toFile()))
                .start();
    }

    /// Waits until the server answers.
    ///
    /// @throws StartProblem if it does not; it is stopped then
    public EmbeddedMariaDb ready() {
        var begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < READY_WITHIN.toNanos()) {
                try (var _ = DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword())) {
                    return this;
                } catch (SQLException notYet) {
                    if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                        release();
                        throw new StartProblem("The embedded database ended at once.", seeLog());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new StartProblem(
                "The embedded database did not answer within %d seconds.".formatted(READY_WITHIN.toSeconds()),
                seeLog());
    }

    private String seeLog() {
        return "Its log %s tells why.".formatted(serverLog());
    }

    private String password() throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            privateFile("password", HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private Path privateFile(String name, String content) throws IOException {
        var file = home.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    /// A folder of its own: servers that share one clear each other's temporary tables away when they start.
    private Path temporary() throws IOException {
        return Files.createDirectories(home.resolve("tmp"));
    }

    private Path pidFile() {
        return home.resolve("server.pid");
    }

    private Path serverLog() {
        return home.resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String getJdbcUrl() {
        return DatabaseAddress.completed("jdbc:mariadb://127.0.0.1:%d/weltoffen".formatted(port));
    }

    @Override
    public String getUsername() {
        return "weltoffen";
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        release();
        log.debug("Embedded MariaDB stopped");
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
