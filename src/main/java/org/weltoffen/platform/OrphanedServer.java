package org.weltoffen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database server that outlived the application which started it. Only who holds the folder's lock may look for one.
record OrphanedServer(ProcessHandle server) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    /// Finds the server that the pid file names, if it still runs and is this very program: pids are used again, and a
    /// copied folder still names the server of the original.
    static Optional<OrphanedServer> find(Path pidFile, Path program) throws IOException {
        if (!Files.exists(pidFile) || !Files.exists(program)) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile).strip();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        var command = program.toRealPath().toString();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").equals(command))
                .map(OrphanedServer::new);
    }

    void stop() {
        log.warn("Stopping the database server {} that an earlier run left behind", server.pid());
        server.destroy();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
