package org.weltoffen.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One link of the chain, before it has a number.
///
/// ```
/// hash = SHA-256( format, previous hash, at, account, action, subject, purpose, details )
///                 │       └ hex of the entry before, 64 zeros for the first
///                 └ one byte, 1
/// ```
/// Every field is written as its length in bytes (four bytes, -1 for null) and then its UTF-8 bytes, so that no two
/// different entries share their bytes. The time is ISO 8601 in UTC, cut to the microseconds the database keeps.
record Entry(
        Instant at,
        @Nullable UUID account,
        String action,
        @Nullable String subject,
        @Nullable String purpose,
        String details,
        String previousHash) {

    private static final int FORMAT = 1;

    String hash() {
        return HexFormat.of().formatHex(sha256().digest(canonicalBytes()));
    }

    private byte[] canonicalBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            write(out, previousHash);
            write(out, at.toString());
            write(out, account == null ? null : account.toString());
            write(out, action);
            write(out, subject);
            write(out, purpose);
            write(out, details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        var utf8 = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
