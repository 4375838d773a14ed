package org.weltoffen.certificates.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.util.DateConverter;

/// One seal as it stands in a file.
///
/// ```
/// %PDF … /M (D:2026…) /ByteRange [0 a b c] /Contents <…hex…> … %%EOF
/// └──────────── 0 to a ──────────────────┘         └── b, c ────┘   what is sealed
/// ```
final class SealInFile {

    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,9}\\[\\s{0,9}0\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})[\\s\\]]");
    private static final Pattern TIME = Pattern.compile("/M\\s{0,9}\\((D:[0-9Z+'-]{4,30})\\)");
    // the dictionary of a seal is far smaller
    private static final int NEAR = 2_000;

    private final int length;
    private final int end;
    private final String around;
    private final CmsCheck signature;

    private SealInFile(byte[] file, String text, int gapStart, int gapEnd, int end) throws IOException {
        if (end > file.length || file[gapStart] != '<' || file[gapEnd - 1] != '>') {
            throw new IOException("Nothing between %d and %d".formatted(gapStart, gapEnd));
        }
        this.length = file.length;
        this.end = end;
        this.around = text.substring(Math.max(0, gapStart - NEAR), gapStart)
                + text.substring(gapEnd, Math.min(text.length(), gapEnd + NEAR));
        var covered = Arrays.copyOf(file, gapStart + end - gapEnd);
        System.arraycopy(file, gapEnd, covered, gapStart, end - gapEnd);
        this.signature = new CmsCheck(bytes(text.substring(gapStart + 1, gapEnd - 1)), covered);
    }

    static List<SealInFile> all(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var seals = new ArrayList<SealInFile>();
        var ranges = RANGE.matcher(text);
        while (ranges.find()) {
            try {
                var gapStart = Integer.parseInt(ranges.group(1));
                var gapEnd = Integer.parseInt(ranges.group(2));
                seals.add(new SealInFile(file, text, gapStart, gapEnd, gapEnd + Integer.parseInt(ranges.group(3))));
            } catch (IOException | RuntimeException e) {
                // damaged, or something else that looks like a seal: whatever a stranger's bytes bring about, it is
                // none
            }
        }
        return seals;
    }

    private static byte[] bytes(String hex) throws IOException {
        var bytes = HexFormat.of().parseHex(hex);
        if (!HexFormat.of().withUpperCase().formatHex(bytes).equals(hex)) {
            throw new IOException("Small letters in the signature");
        }
        return bytes;
    }

    boolean coversWholeFile() {
        return end == length;
    }

    /// Whether the seal says that it was made with this certificate. It may lie.
    boolean namesCertificate(X509Certificate certificate) {
        return signature.namesCertificate(certificate);
    }

    /// Whether it truly is the seal of the first of these certificates over these bytes.
    boolean isBy(List<X509Certificate> chain) {
        return signature.isBy(chain);
    }

    /// The time the seal names, which is under the seal itself.
    Optional<Instant> claimedTime() {
        var time = TIME.matcher(around);
        return time.find()
                ? Optional.ofNullable(DateConverter.toCalendar(time.group(1))).map(moment -> moment.toInstant())
                : Optional.empty();
    }
}
