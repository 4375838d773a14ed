package org.weltoffen.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/// Makes an empty data directory with the system tables in it, as `mariadb-install-db` does, which cannot stand a space
/// in a path. The directory gets its name only when it is whole, so that a broken set-up is simply done again.
record MariaDbSetup(MariaDbBinaries binaries) {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    void run() throws IOException {
        var unfinished = binaries.home().resolve("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        bootstrap(unfinished);
        Files.move(unfinished, binaries.data());
    }

    private void bootstrap(Path directory) throws IOException {
        var protocol = binaries.home().resolve("install.log");
        var server = new ProcessBuilder(List.of(
                        binaries.server().toString(),
                        "--no-defaults",
                        "--bootstrap",
                        "--basedir=" + binaries.base(),
                        "--datadir=" + directory,
                        "--lc-messages-dir=" + binaries.program("share"),
                        "--user=" + System.getProperty("user.name"),
                        "--log-warnings=0",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=8M"))
                .redirectErrorStream(true)
                .redirectOutput(protocol.toFile())
                .start();
        try {
            feed(server);
            if (server.waitFor(120, TimeUnit.SECONDS) && server.exitValue() == 0) {
                return;
            }
        } catch (IOException brokenPipe) {
            // the server ended early; its own words are in the protocol
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.destroyForcibly();
        throw new StartProblem("The database could not be set up.", "The log %s tells why.".formatted(protocol));
    }

    private void feed(Process server) throws IOException {
        try (var sql = server.outputWriter(StandardCharsets.UTF_8)) {
            sql.write("""
                    create database if not exists mysql;
                    use mysql;
                    set @auth_root_socket = '%s';
                    """.formatted(System.getProperty("user.name")));
            for (var script : SCRIPTS) {
                sql.write(Files.readString(binaries.program("share").resolve(script)));
            }
        }
    }
}
