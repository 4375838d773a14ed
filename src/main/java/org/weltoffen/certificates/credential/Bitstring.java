package org.weltoffen.certificates.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/// The bits of one list as Bitstring Status List 1.0 writes them: first bit leftmost, gzip, base64url, prefix `u`.
final class Bitstring {

    private Bitstring() {}

    static String encode(Collection<Integer> set) {
        var bytes = new byte[StatusPlace.LENGTH / 8];
        set.forEach(index -> bytes[index / 8] |= (byte) (0x80 >> index % 8));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
