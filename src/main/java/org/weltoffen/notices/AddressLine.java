package org.weltoffen.notices;

import java.util.Locale;

/// One line of a file with addresses, and what would become of it.
///
/// @param number of the line in the file, from 1
/// @param staffNumber as it stands there
/// @param mail as it stands there
public record AddressLine(int number, String staffNumber, String mail, Outcome outcome) {

    /// What would become of a line.
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        /// Nobody on the staff has the number.
        UNKNOWN,
        /// There are not two cells, or neither holds an address.
        BAD_COLUMNS,
        BAD_ADDRESS,
        /// A line above is about the same person.
        TWICE;

        /// Whether the line cannot be taken over as it is.
        public boolean isWrong() {
            return this == UNKNOWN || isFault();
        }

        /// Whether something about the line itself is wrong.
        public boolean isFault() {
            return this == BAD_COLUMNS || this == BAD_ADDRESS || this == TWICE;
        }

        boolean isEntered() {
            return this == NEW || this == CHANGED;
        }

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    AddressLine become(Outcome other) {
        return new AddressLine(number, staffNumber, mail, other);
    }
}
