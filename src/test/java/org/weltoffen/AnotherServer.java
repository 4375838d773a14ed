package org.weltoffen;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The jar as a process of its own, with the demo city in a folder of its own. It can be killed and started again.
final class AnotherServer implements AutoCloseable {

    private final Path folder;
    private final int port = freePort();
    private Process process;

    AnotherServer(Path folder, String... arguments) {
        this.folder = folder;
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch(arguments);
        awaitReady();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// As the kernel would do it: no farewell, nothing flushed.
    void killAndStartAgain(String... arguments) {
        process.destroyForcibly().onExit().join();
        process = launch(arguments);
        awaitReady();
    }

    private Process launch(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dloader.path=target/database",
                "-jar",
                "target/weltoffen.jar",
                "--spring.profiles.active=demo",
                "--server.address=localhost",
                "--server.port=" + port,
                "--weltoffen.database.folder=" + folder.resolve("database"),
                "--weltoffen.certificates.keys.folder=" + folder.resolve("keys")));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        await("the server to be ready, see " + log())
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("the server ended, see " + log(), () -> !process.isAlive())
                .until(this::isReady);
    }

    private boolean isReady() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
