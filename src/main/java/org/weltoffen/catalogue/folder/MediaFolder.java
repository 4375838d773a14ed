package org.weltoffen.catalogue.folder;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weltoffen.catalogue.Media;
import org.weltoffen.catalogue.MediaRef;

/// The pictures, films, sounds and papers of a course. Names are plain, files are what their ending says, and nothing
/// reaches outside.
final class MediaFolder {

    private static final int LARGEST = 4_000_000;
    private static final String SVG = "image/svg+xml";
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("svg", SVG),
            entry("png", "image/png"),
            entry("jpg", "image/jpeg"),
            entry("jpeg", "image/jpeg"),
            entry("webp", "image/webp"),
            entry("webm", "video/webm"),
            entry("mp4", "video/mp4"),
            entry("vtt", "text/vtt"),
            entry("mp3", "audio/mpeg"),
            entry("ogg", "audio/ogg"),
            entry("pdf", "application/pdf"),
            entry("txt", "text/plain"));

    private final Path folder;
    private final Findings findings;

    MediaFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /// File name to bytes; what is faulty is left out after a finding.
    Map<String, Media> read() {
        var media = new TreeMap<String, Media>();
        if (!Files.isDirectory(folder)) {
            return media;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                read(file, name).ifPresent(found -> media.put(name, found));
            }
            return media;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Media> read(Path file, String name) throws IOException {
        var place = "media/" + name;
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9][a-z0-9-]*\\.[a-z]+")) {
            findings.add(
                    place, 1, "this is no name for a media file", "use a-z, 0-9 and -, ending in " + TYPES.keySet());
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(place, 1, "this is not a plain file", "put the file itself here, not a link");
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            findings.add(place, 1, "%d bytes are too many".formatted(Files.size(file)), "stay below " + LARGEST);
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        var fault = type.equals(SVG) ? SafeSvg.fault(bytes) : signatureFault(bytes, type);
        fault.ifPresent(what -> findings.add(place, 1, what, "export the file anew"));
        return fault.isPresent() ? Optional.empty() : Optional.of(new Media(new MediaRef(hash(bytes), type), bytes));
    }

    private static Optional<String> signatureFault(byte[] bytes, String type) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(12, bytes.length));
        var fits =
                switch (type) {
                    case "image/png" -> start.startsWith("89504e470d0a1a0a");
                    case "image/jpeg" -> start.startsWith("ffd8ff");
                    case "image/webp" -> start.startsWith("52494646") && start.endsWith("57454250");
                    case "video/webm" -> start.startsWith("1a45dfa3");
                    case "video/mp4" -> start.startsWith("66747970", 8);
                    case "audio/mpeg" -> start.startsWith("494433") || start.startsWith("fff");
                    case "audio/ogg" -> start.startsWith("4f676753");
                    case "application/pdf" -> start.startsWith("25504446");
                    case "text/vtt" ->
                        text(bytes).filter(text -> text.startsWith("WEBVTT")).isPresent();
                    default -> text(bytes).isPresent();
                };
        return fits ? Optional.empty() : Optional.of("the content is not " + type);
    }

    /// The text in UTF-8, or empty if the bytes are something else.
    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
