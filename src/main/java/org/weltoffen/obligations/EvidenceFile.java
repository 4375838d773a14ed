package org.weltoffen.obligations;

import java.util.Locale;

/// A file that shows something learned elsewhere. Its kind was found in its content.
public final class EvidenceFile {

    private final Kind kind;
    private final byte[] content;

    EvidenceFile(Kind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    public Kind kind() {
        return kind;
    }

    /// Its bytes, not to be changed.
    public byte[] content() {
        return content;
    }

    /// What can be handed in.
    public enum Kind {
        PDF("application/pdf", "pdf"),
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    /// What a look at the content of a file found.
    public sealed interface Check {

        /// It can be handed in.
        record Good(EvidenceFile file) implements Check {}

        /// It cannot.
        record Bad(Fault fault) implements Check {}
    }

    /// Why a file cannot be handed in.
    public enum Fault {
        TOO_LARGE,
        /// Neither PDF nor JPEG nor PNG, whatever its name says.
        UNKNOWN_KIND,
        /// Broken, or protected by a password.
        UNREADABLE,
        /// A PDF that would run something, send something or carries other files.
        ACTIVE_CONTENT;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
