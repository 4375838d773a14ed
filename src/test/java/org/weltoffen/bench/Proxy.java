package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// HAProxy before two nodes, with the very configuration of `ops/haproxy.cfg`.
final class Proxy implements AutoCloseable {

    private static final int SECONDS_UNTIL_SEEN = 60;

    private final int port = Rig.freePort();
    private final Path socket;
    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Proxy(Path folder, Rig one, Rig two) {
        // the path of a socket must be short
        socket = Path.of("/tmp", "bench-%d.sock".formatted(port));
        var command = new ProcessBuilder("haproxy", "-db", "-n", "2000", "-f", "ops/haproxy.cfg");
        var settings = command.environment();
        settings.put("LISTEN", "127.0.0.1:" + port);
        settings.put("NODE_ONE", "127.0.0.1:" + one.port());
        settings.put("NODE_TWO", "127.0.0.1:" + two.port());
        settings.put("HAPROXY_ADMIN", socket.toString());
        try {
            process = command.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("haproxy.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("HAProxy is needed (Debian: haproxy)", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaits("one", "UP");
        awaits("two", "UP");
    }

    Window window(int person, Exchanges exchanges) {
        return new Window(
                client, "http://127.0.0.1:" + port, "10.9.%d.%d".formatted(person / 250, person % 250 + 1), exchanges);
    }

    /// Lets nobody new come to the node; who is there stays.
    void drain(String node) {
        say("set server nodes/%s state drain".formatted(node));
    }

    void open(String node) {
        say("set server nodes/%s state ready".formatted(node));
    }

    /// Waits until the node is seen in that state.
    void awaits(String node, String state) {
        for (var tenth = 0; tenth < SECONDS_UNTIL_SEEN * 10; tenth++) {
            if (process.isAlive() && state(node).startsWith(state)) {
                return;
            }
            Rig.pause(100);
        }
        throw new IllegalStateException("Node %s is not %s but %s".formatted(node, state, state(node)));
    }

    private String state(String node) {
        try {
            return say("show stat nodes 4 -1")
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length > 17 && cells[0].equals("nodes") && cells[1].equals(node))
                    .map(cells -> cells[17])
                    .findFirst()
                    .orElse("unknown");
        } catch (UncheckedIOException e) {
            return "unknown";
        }
    }

    private String say(String words) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)));
            var answer = new StringBuilder();
            var bytes = ByteBuffer.allocate(65_536);
            while (channel.read(bytes) >= 0) {
                answer.append(StandardCharsets.UTF_8.decode(bytes.flip()));
                bytes.clear();
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        socket.toFile().delete();
    }
}
