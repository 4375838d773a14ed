package org.weltoffen.certificates.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/// The name of a key: `k` and the first eight bytes of the SHA-256 of its public half, so that it is the same wherever
/// the key is kept.
final class KeyId {

    private static final int BYTES = 8;

    private KeyId() {}

    static String of(PublicKey key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return "k" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
