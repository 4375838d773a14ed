package org.weltoffen.people.file;

import java.util.Locale;

/// A file that is no table we could read. Says why, and by its key what to do.
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Unreadable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What is wrong with it.
    public enum Reason {
        /// There is nothing in it.
        EMPTY,
        /// A workbook in the format before 2007, or one that is protected by a password.
        OLD_OR_PROTECTED_WORKBOOK,
        /// Looks like a workbook and is none, or is damaged.
        BROKEN_WORKBOOK,
        /// A picture, a program, a document: no table.
        NOT_A_TABLE,
        /// A quotation mark is opened and never closed.
        OPEN_QUOTE,
        /// More bytes than [FileFormat#MOST_BYTES], packed or unpacked.
        TOO_LARGE,
        /// More lines than [Rows#MOST_LINES].
        TOO_MANY_LINES;

        /// The translation key of the sentence for people.
        public String key() {
            return "people.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
