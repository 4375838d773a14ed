package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts real servers, in this JVM and in another one that is then killed.
class EmbeddedMariaDbTests {

    private static final String READY = "The server is ready";

    @TempDir
    static Path temporary;

    /// One folder for all tests: setting one up is what takes the time.
    private Path folder() {
        return temporary.resolve("a folder with a name so long that no socket could ever stand in it as a whole path");
    }

    @Test
    void aSecondStartOnTheFolderFailsAndLeavesTheFirstOneAlone() throws SQLException {
        try (var first = start()) {
            assertThatThrownBy(this::start).isInstanceOf(StartProblem.class).hasMessageContaining("uses the folder");
            assertThatThrownBy(this::start).isInstanceOf(StartProblem.class);

            assertThat(answers(first)).isTrue();
        }
    }

    @Test
    void theFolderIsFreeAgainAfterTheFirstOneIsGone() throws SQLException {
        start().close();

        try (var second = start()) {
            assertThat(answers(second)).isTrue();
        }
    }

    @Test
    void theFolderOfAnotherLivingApplicationStaysItsOwn() throws IOException, InterruptedException {
        var other = applicationInAnotherJvm();
        try {
            assertThatThrownBy(this::start).isInstanceOf(StartProblem.class);

            assertThat(server().isAlive()).isTrue();
        } finally {
            kill(other);
        }
    }

    @Test
    void theServerEndsWhenItsApplicationIsKilled() throws IOException, InterruptedException {
        var other = applicationInAnotherJvm();
        var server = server();

        kill(other);

        assertThat(server.onExit()).succeedsWithin(30, TimeUnit.SECONDS);
    }

    @Test
    void aServerWithoutAnApplicationIsStoppedAtTheNextStart() throws Exception {
        var other = applicationInAnotherJvm();
        var server = server();
        var guard = server.parent().orElseThrow();
        guard.children().filter(process -> !process.equals(server)).forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
        kill(other);
        assertThat(server.isAlive()).isTrue();

        try (var next = start()) {
            assertThat(server.isAlive()).isFalse();
            assertThat(answers(next)).isTrue();
        }
    }

    /// Holds a server until killed.
    @SuppressWarnings("SystemOut") // the test waits for this line
    static void main(String[] folder) throws IOException {
        var _ = new EmbeddedMariaDb(Path.of(folder[0])).ready();
        System.out.println(READY);
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private EmbeddedMariaDb start() {
        return new EmbeddedMariaDb(folder()).ready();
    }

    private Process applicationInAnotherJvm() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        getClass().getName(),
                        folder().toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().lines().anyMatch(READY::equals)).isTrue();
        return process;
    }

    private ProcessHandle server() throws IOException {
        var pid =
                Long.parseLong(Files.readString(folder().resolve("server.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(Process application) throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    private static boolean answers(EmbeddedMariaDb server) throws SQLException {
        try (var connection =
                DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword())) {
            return connection.isValid(1);
        }
    }
}
