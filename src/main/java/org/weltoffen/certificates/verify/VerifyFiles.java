package org.weltoffen.certificates.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.PublishedKeys;
import org.weltoffen.certificates.verify.OfflineCheck.Result;

/// Checks files on the command line: `./run verify [--keys FILE] FILE…`.
///
/// Prints a line for each file. Ends with 0 if all are genuine, 1 if one is not, 2 if it could not check. Says nothing
/// about what happened after issue: whether a certificate was withdrawn only the verification page knows.
final class VerifyFiles {

    static final Path KEYS = Path.of("data/keys/published.json");

    private static final List<OfflineCheck> CHECKS = List.of(new DocumentCheck(), new CredentialCheck());

    private final PrintStream out;

    VerifyFiles(PrintStream out) {
        this.out = out;
    }

    @SuppressWarnings("SystemOut") // a program for the terminal
    static void main(String[] args) {
        System.exit(new VerifyFiles(System.out).run(List.of(args)));
    }

    int run(List<String> arguments) {
        var files = new ArrayList<>(arguments);
        var keys = KEYS;
        if (files.size() > 1 && files.getFirst().equals("--keys")) {
            keys = Path.of(files.get(1));
            files.subList(0, 2).clear();
        }
        if (files.isEmpty()) {
            out.println("Say which files to check: ./run verify [--keys FILE] FILE…");
            return 2;
        }
        try {
            var published = PublishedKeys.read(Files.readString(keys));
            return files.stream()
                    .mapToInt(file -> check(Path.of(file), published))
                    .max()
                    .orElse(2);
        } catch (IOException | IllegalArgumentException e) {
            out.printf("The published keys cannot be read from %s. Name their file with --keys FILE.%n", keys);
            return 2;
        }
    }

    private int check(Path file, KeyRing published) {
        try {
            var bytes = Files.readAllBytes(file);
            var result = CHECKS.stream()
                    .flatMap(check -> check.check(bytes, published).stream())
                    .findFirst()
                    .orElse(new Result(false, "neither a document nor a credential"));
            out.printf("%s: %s%n", file, result.sentence());
            return result.genuine() ? 0 : 1;
        } catch (IOException e) {
            out.printf("%s: cannot be read%n", file);
            return 2;
        }
    }
}
