package org.weltoffen.catalogue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.boot.system.ApplicationHome;

/// Tells whether reading a course again could lead to anything else: what is in its files, and in the program that
/// reads them. It is the same on all nodes.
final class Fingerprints {

    private static final Path PLUGINS = Path.of("plugins");

    private final byte[] program;

    private Fingerprints(byte[] program) {
        this.program = program;
    }

    /// Those of courses that this program reads, with its plugins.
    static Fingerprints ofThisProgram() {
        var digest = sha256();
        Optional.ofNullable(new ApplicationHome(Fingerprints.class).getSource())
                .map(File::toPath)
                .ifPresent(source -> add(digest, source));
        if (Files.isDirectory(PLUGINS)) {
            add(digest, PLUGINS);
        }
        return new Fingerprints(digest.digest());
    }

    /// 64 hexadecimal digits.
    String of(Path course) {
        var digest = sha256();
        digest.update(program);
        add(digest, course);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path place) {
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, place.relativize(file).toString());
                addContent(digest, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addContent(MessageDigest digest, Path file) throws IOException {
        if (!file.toString().endsWith(".jar") || !addParts(digest, file)) {
            add(digest, Long.toString(Files.size(file)));
            digest.update(Files.readAllBytes(file));
        }
    }

    /// A jar has a checksum of each of its parts at hand, so that a large one need not be read. False if it is none in
    /// spite of its name.
    private static boolean addParts(MessageDigest digest, Path file) throws IOException {
        try (var jar = new ZipFile(file.toFile())) {
            jar.stream().forEach(part -> add(digest, part.getName() + " " + part.getCrc()));
            return true;
        } catch (ZipException e) {
            return false;
        }
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
