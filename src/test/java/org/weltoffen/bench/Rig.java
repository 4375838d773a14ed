package org.weltoffen.bench;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// What is measured: the production jar as a process of its own on the loopback interface, with the demo city in a
/// fresh database. It ends with whoever made it.
final class Rig implements AutoCloseable {

    static final int PORT =
            Optional.ofNullable(System.getenv("PORT")).map(Integer::parseInt).orElse(0);

    private static final Duration READY_WITHIN = Duration.ofMinutes(8);

    private static final int SECONDS_TO_END = 40;
    private static final int SECONDS_TO_WRITE_CLASSES_DOWN = 90;

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Path folder;
    private final int port = PORT == 0 ? freePort() : PORT;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Thread farewell = new Thread(this::stop);
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private @Nullable String databaseAddress;
    private @Nullable String databasePassword;
    private @Nullable Database databaseBeside;
    private List<String> program;
    private @Nullable ProcessHandle process;
    private double startedAfter;

    private Rig(Path folder, Jar jar) {
        this.folder = folder;
        program = jar.program();
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    /// A server with an empty database that has just loaded the demo city.
    static Rig fresh(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again(folder, Jar.EXTRACTED);
    }

    /// A server with what a former one left in the folder.
    static Rig again(Path folder, Jar jar, String... flags) {
        var rig = new Rig(folder, jar);
        try {
            rig.start(flags);
        } catch (RuntimeException e) {
            rig.close();
            throw e;
        }
        return rig;
    }

    /// A server beside a database that lives on when it dies. It starts with [#start].
    ///
    /// @param arguments further settings of the application
    static Rig beside(Database database, Path folder, String... arguments) {
        var rig = beside(database.address(), database.password(), folder, arguments);
        rig.databaseBeside = database;
        return rig;
    }

    static Rig beside(String databaseAddress, String password, Path folder, String... arguments) {
        var rig = new Rig(folder, Jar.EXTRACTED);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rig.databaseAddress = databaseAddress;
        rig.databasePassword = password;
        rig.arguments.addAll(List.of(
                "--spring.datasource.url=" + databaseAddress,
                "--spring.datasource.username=weltoffen",
                "--spring.datasource.password=" + password));
        rig.arguments.addAll(List.of(arguments));
        return rig;
    }

    /// Prepares the classes, so that it starts faster from now on. It must not run yet.
    void prepare() {
        try {
            Files.createDirectories(Jar.CACHE.getParent());
            Files.deleteIfExists(Jar.CACHE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(Jar.PREPARING);
        stop(SECONDS_TO_WRITE_CLASSES_DOWN);
        if (!Files.exists(Jar.CACHE)) {
            throw new IllegalStateException("The classes were not prepared, see " + log());
        }
        program = Jar.PREPARED.program();
    }

    /// Another version of the application, unpacked there.
    Rig of(Path app) {
        program = List.of("-cp", app.resolve("weltoffen.jar").toString(), "org.weltoffen.Weltoffen");
        return this;
    }

    /// Sets a variable of the server's surroundings, from its next start on.
    Rig with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Ends the server as the kernel would do it: no farewell, nothing flushed.
    void kill() {
        ProcessHandle.of(pid()).ifPresent(it -> {
            it.destroyForcibly();
            it.onExit().join();
        });
    }

    void start(String... flags) {
        var begun = System.nanoTime();
        process = launch(command(program, flags)).toHandle();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begun > READY_WITHIN.toNanos()) {
                throw new IllegalStateException("The server did not become ready, see " + log());
            }
            pause(20);
        }
        startedAfter = (System.nanoTime() - begun) / 1e9;
    }

    /// Ends it in order, and starts it again.
    void restart(String... flags) {
        stop();
        start(flags);
    }

    /// Prepares the classes for the third way to start, with what a former server left in the folder.
    static void prepare(Path folder) {
        try (var rig = new Rig(folder, Jar.EXTRACTED)) {
            rig.prepare();
        }
    }

    private List<String> command(List<String> program, String... flags) {
        var command = new ArrayList<>(List.of(java("java")));
        command.addAll(Arrays.asList(flags().split(" +", -1)));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(Arrays.asList(flags));
        command.addAll(program);
        command.addAll(List.of(
                "--spring.profiles.active=demo",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--weltoffen.database.folder=" + folder.resolve("database"),
                "--weltoffen.certificates.keys.folder=" + folder.resolve("keys")));
        command.addAll(arguments);
        return command;
    }

    /// How the server's machine is set up, as the README tells for production; `SERVER_FLAGS` changes it.
    static String flags() {
        return Optional.ofNullable(System.getenv("SERVER_FLAGS"))
                .orElse("-Xmx1g -XX:+UseParallelGC -XX:+UseCompactObjectHeaders");
    }

    private Process launch(List<String> command) {
        try {
            var server = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            server.environment().putAll(environment);
            return server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the server says that it can work.
    boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    HttpClient client() {
        return client;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path folder() {
        return folder;
    }

    /// Seconds from the command to the first "ready".
    double startedAfter() {
        return startedAfter;
    }

    /// A person at a window of their own; each has another address, as behind a proxy.
    Window window(int person, Exchanges exchanges) {
        var from = "10.%d.%d.%d".formatted(person / 62500 % 250, person / 250 % 250, person % 250 + 1);
        return new Window(client, address(), from, exchanges);
    }

    Usage usage() {
        return Usage.of(pid(), databaseProcess().map(ProcessHandle::pid).orElse(null));
    }

    void forgetPeaks() {
        Usage.forgetPeaks(pid());
    }

    long pid() {
        if (process == null) {
            throw new IllegalStateException("The server is not running");
        }
        return process.pid();
    }

    /// What is reachable on the heap, in kB.
    long heap() {
        ask("GC.run");
        ask("GC.run");
        return ask("GC.heap_info")
                .lines()
                .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                .filter(line -> line.contains("total"))
                .mapToLong(line -> {
                    var used = USED.matcher(line);
                    return used.find() ? Long.parseLong(used.group(1)) : 0;
                })
                .sum();
    }

    /// Says something to the machine that runs the server, see `jcmd`.
    String ask(String... what) {
        try {
            var command = new ArrayList<>(List.of(java("jcmd"), Long.toString(pid())));
            command.addAll(List.of(what));
            var jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
            var answer = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            jcmd.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /// The database beside the server, for what cannot be asked through a page.
    JdbcClient database() {
        return JdbcClient.create(dataSource());
    }

    DataSource dataSource() {
        return new DriverManagerDataSource(databaseAddress(), databaseUser(), databasePassword());
    }

    String databaseAddress() {
        if (databaseAddress != null) {
            return databaseAddress;
        }
        return Optional.ofNullable(System.getenv("DB_URL"))
                .orElseGet(() -> "jdbc:mariadb://127.0.0.1:%s/weltoffen?useBulkStmts=true".formatted(databasePort()));
    }

    String databaseUser() {
        return databaseAddress != null
                ? "weltoffen"
                : Optional.ofNullable(System.getenv("DB_USER")).orElse("weltoffen");
    }

    String databasePassword() {
        if (databasePassword != null) {
            return databasePassword;
        }
        if (System.getenv("DB_URL") != null) {
            return Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("");
        }
        return read(folder.resolve("database/password")).strip();
    }

    private String databasePort() {
        return databaseProcess()
                .map(it -> read(Path.of("/proc/%d/cmdline".formatted(it.pid()))))
                .flatMap(line -> Arrays.stream(line.split("\0", -1))
                        .filter(word -> word.startsWith("--port="))
                        .map(word -> word.replace("--port=", ""))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("The database does not run"));
    }

    private Optional<ProcessHandle> databaseProcess() {
        if (databaseBeside != null) {
            return databaseBeside.handle();
        }
        return ProcessHandle.of(pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(it -> it.info().command().orElse("").endsWith("/mariadbd"))
                .findFirst();
    }

    /// Waits until nothing is left to do of what follows later: settling the ledger, issuing certificates.
    void waitUntilQuiet() {
        waitUntilQuiet(database());
    }

    static void waitUntilQuiet(JdbcClient database) {
        for (var waited = 0; waited < 3_000; waited++) {
            if (database.sql("select count(*) from EVENT_PUBLICATION")
                            .query(Integer.class)
                            .single()
                    == 0) {
                return;
            }
            pause(100);
        }
        throw new IllegalStateException("After five minutes there is still work left over");
    }

    int port() {
        return port;
    }

    Path log() {
        return folder.resolve("server.log");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        stop(SECONDS_TO_END);
    }

    private void stop(int seconds) {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                process.onExit().orTimeout(seconds, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                process.destroyForcibly();
            }
        }
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
