package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the processes have used since they began, as Linux counts it.
///
/// @param server processor milliseconds of the application, in steps of 10
/// @param database the same of the database server; 0 if it runs elsewhere
/// @param serverPeak the most memory the application had resident since the last [#forgetPeaks], in MB
/// @param serverNow what it has resident now, in MB
/// @param databaseNow what the database has resident now, in MB
record Usage(long server, long database, long serverPeak, long serverNow, long databaseNow) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;

    /// @param database null if it runs elsewhere
    static Usage of(long server, @Nullable Long database) {
        return new Usage(
                processor(server),
                database == null ? 0 : processor(database),
                memory(server, "VmHWM:"),
                memory(server, "VmRSS:"),
                database == null ? 0 : memory(database, "VmRSS:"));
    }

    /// Processor milliseconds used since then.
    Usage since(Usage before) {
        return new Usage(server - before.server, database - before.database, serverPeak, serverNow, databaseNow);
    }

    long both() {
        return server + database;
    }

    private static long processor(long pid) {
        // the name of the program, in brackets, can hold anything
        var fields = read(pid, "stat").replaceFirst(".*\\) ", "").split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * MILLIS_PER_TICK;
    }

    private static long memory(long pid, String name) {
        return read(pid, "status")
                        .lines()
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    /// Lets the peak begin anew; without the right to do so it stays the peak since the start.
    static void forgetPeaks(long pid) {
        try {
            Files.writeString(Path.of("/proc/%d/clear_refs".formatted(pid)), "5");
        } catch (IOException e) {
            // an older kernel: the peak then includes what came before
        }
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc/%d/%s".formatted(pid, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
