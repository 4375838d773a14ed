package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// A disk that is full: the tables of the database are moved to a small disk in memory, which is then filled to the
/// last byte. Needs the right to mount.
final class SmallDisk {

    private static final int SPARE_MB = 48;
    private static final int PIECE = 1 << 16;

    private final Database server;
    private final Path mount;
    private final Report report;

    SmallDisk(Database server, Path folder, Report report) {
        this.server = server;
        this.report = report;
        mount = folder.resolve("small-disk").toAbsolutePath();
    }

    /// Moves the tables, fills the disk, makes room again after a while, and moves them back.
    void fill() {
        var home = server.data();
        server.stop();
        if (!mounted(home)) {
            report.say("A small disk cannot be mounted here; the disk was not filled.");
            server.start();
            return;
        }
        try {
            copy(home, mount.resolve("data"));
            server.moveTo(mount.resolve("data"));
            server.start();
            Rig.pause(3_000);
            ballast();
            Rig.pause(15_000);
            Files.delete(mount.resolve("ballast"));
            if (!server.isAlive()) {
                report.say("The database ended itself on the full disk and is started again, as its supervisor does.");
                server.start();
            }
            Rig.pause(5_000);
            server.stop();
            FileSystemUtils.deleteRecursively(home);
            copy(mount.resolve("data"), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.stop();
            call("umount", mount.toString());
            server.moveTo(home);
            server.start();
        }
    }

    private boolean mounted(Path home) {
        try {
            Files.createDirectories(mount);
            var size = size(home) / 1_048_576 + SPARE_MB;
            return call("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(size), "tmpfs", mount.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }

    /// Sparse files stay so.
    private static void copy(Path from, Path to) {
        if (!call("cp", "-a", from.toString(), to.toString())) {
            throw new IllegalStateException("%s could not be copied to %s".formatted(from, to));
        }
    }

    private void ballast() throws IOException {
        var piece = java.nio.ByteBuffer.allocate(PIECE);
        try (var file =
                FileChannel.open(mount.resolve("ballast"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (file.write(piece.clear()) > 0) {
                // goes on until nothing fits any more
            }
        } catch (IOException full) {
            report.say("The disk is full: %s".formatted(full.getMessage()));
        }
    }

    private static boolean call(String... words) {
        try {
            return new ProcessBuilder(List.of(words)).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
