package org.weltoffen.certificates.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the keys of one store. What a key is for follows from its kind: Ed25519 signs credentials, EC and RSA seal.
/// From when until when follows from its certificate. A certificate without a key is that of a past key.
final class StoredKeys {

    private StoredKeys() {}

    static List<StoredKey> in(KeySettings.Store settings) {
        try {
            return in(opened(settings), settings.secret(), false);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "The %s named in weltoffen.certificates.keys.stores cannot be read: %s"
                            .formatted(settings, e.getMessage()),
                    e);
        }
    }

    static List<StoredKey> in(KeyStore store, char @Nullable [] secret, boolean sample)
            throws GeneralSecurityException {
        var keys = new ArrayList<StoredKey>();
        for (var alias : Collections.list(store.aliases())) {
            var chain = chain(store, alias);
            if (!chain.isEmpty()) {
                var key = store.isKeyEntry(alias) ? (PrivateKey) store.getKey(alias, secret) : null;
                keys.add(new StoredKey(key, chain, sample));
            }
        }
        return keys;
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        var chain = store.getCertificateChain(alias);
        var certificates = chain == null ? Stream.of(store.getCertificate(alias)) : Stream.of(chain);
        return certificates
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static KeyStore opened(KeySettings.Store settings) throws GeneralSecurityException, IOException {
        if (settings.type().equals("PKCS11")) {
            var module = Security.getProvider("SunPKCS11")
                    .configure(settings.location().toString());
            // signatures find the way to the module by themselves once it is known
            Security.addProvider(module);
            var store = KeyStore.getInstance("PKCS11", module);
            store.load(null, settings.secret());
            return store;
        }
        var store = KeyStore.getInstance(settings.type());
        try (var in = Files.newInputStream(settings.location())) {
            store.load(in, settings.secret());
        }
        return store;
    }
}
