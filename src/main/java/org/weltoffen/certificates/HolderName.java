package org.weltoffen.certificates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/// A name one can compare with but not read: the SHA-256 of a random salt and the name. How letters are composed, their
/// case and the spaces between do not matter.
///
/// @param salt 32 hexadecimal digits
/// @param hash 64 hexadecimal digits
record HolderName(String salt, String hash) {

    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static HolderName of(String name) {
        var bytes = new byte[SALT];
        RANDOM.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        return new HolderName(salt, hash(salt, name));
    }

    /// Takes the same time whether it is or not.
    boolean is(String name) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(salt, name).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String salt, String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
        return sha256((salt + plain).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
