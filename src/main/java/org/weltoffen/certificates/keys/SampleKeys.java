package org.weltoffen.certificates.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Keys to try things out: a new pair for each calendar year, made when first needed and kept in one file of a folder
/// that only the owner can read.
final class SampleKeys {

    private static final String NAME = "Muster, nicht gültig";
    // guards nothing: whoever can read the file can read this too
    private static final char[] PASSWORD = "sample".toCharArray();

    private final Path folder;
    private final Path file;

    SampleKeys(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("sample.p12");
    }

    /// All pairs so far, with those for the year of that moment.
    List<StoredKey> including(Instant at) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            // another process may have the same idea at the same time
            try (var channel = FileChannel.open(
                            folder.resolve("sample.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                var store = loaded();
                addYear(store, at.atZone(ZoneOffset.UTC).getYear());
                return StoredKeys.in(store, PASSWORD, true);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sample keys in %s cannot be used".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyStore loaded() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                store.load(in, PASSWORD);
            }
        } else {
            store.load(null, PASSWORD);
        }
        return store;
    }

    private void addYear(KeyStore store, int year) throws GeneralSecurityException, IOException {
        if (store.containsAlias("seal-" + year)) {
            return;
        }
        add(store, "seal-" + year, SampleCertificates.sealPair(), year);
        add(store, "credential-" + year, SampleCertificates.credentialPair(), year);
        save(store);
    }

    private static void add(KeyStore store, String alias, KeyPair pair, int year) throws GeneralSecurityException {
        var certificate = SampleCertificates.of(pair, NAME, start(year), start(year + 1));
        store.setKeyEntry(alias, pair.getPrivate(), PASSWORD, new Certificate[] {certificate});
    }

    private static Instant start(int year) {
        return Instant.parse("%04d-01-01T00:00:00Z".formatted(year));
    }

    private void save(KeyStore store) throws GeneralSecurityException, IOException {
        var fresh = Files.createTempFile(
                folder,
                "sample",
                ".p12",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(fresh)) {
            store.store(out, PASSWORD);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
