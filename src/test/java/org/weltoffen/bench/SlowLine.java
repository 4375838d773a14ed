package org.weltoffen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The line between the application and its database. It can be slow, and it can be cut.
final class SlowLine implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile long delay;

    SlowLine(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /// From now on every answer of the database comes so many milliseconds later.
    void delay(long millis) {
        delay = millis;
    }

    /// Breaks every connection that is open; new ones are let through.
    void cut() {
        ends.forEach(SlowLine::hangUp);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // closed, or the caller hung up at once
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        try {
            var called = new Socket(InetAddress.getLoopbackAddress(), target);
            called.setTcpNoDelay(true);
            caller.setTcpNoDelay(true);
            ends.add(caller);
            ends.add(called);
            Thread.startVirtualThread(() -> carry(caller, called, false));
            Thread.startVirtualThread(() -> carry(called, caller, true));
        } catch (IOException e) {
            caller.close();
        }
    }

    private void carry(Socket from, Socket to, boolean slow) {
        try {
            carry(from.getInputStream(), to.getOutputStream(), slow);
        } catch (IOException e) {
            // one end hung up
        } finally {
            hangUp(from);
            hangUp(to);
            ends.remove(from);
            ends.remove(to);
        }
    }

    private void carry(InputStream from, OutputStream to, boolean slow) throws IOException {
        var bytes = new byte[65_536];
        for (var read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            if (slow && delay > 0) {
                Rig.pause(delay);
            }
            to.write(bytes, 0, read);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
