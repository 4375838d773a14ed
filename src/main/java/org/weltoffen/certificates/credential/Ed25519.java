package org.weltoffen.certificates.credential;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/// Checks Ed25519 signatures as the JDK does it, and writes public keys as others read them.
final class Ed25519 {

    private static final int RAW = 32;
    private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};

    private Ed25519() {}

    static boolean verify(byte[] bytes, byte[] signed, PublicKey key) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // what is no signature at all is reported so
            return false;
        }
    }

    /// The 32 bytes of the key; the JDK's encoding ends with them.
    static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
    }

    /// As Multikey writes it: `z6Mk…`.
    static String multikey(PublicKey key) {
        var bytes = new byte[MULTICODEC.length + RAW];
        System.arraycopy(MULTICODEC, 0, bytes, 0, MULTICODEC.length);
        System.arraycopy(raw(key), 0, bytes, MULTICODEC.length, RAW);
        return Base58.encode(bytes);
    }
}
