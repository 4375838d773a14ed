package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weltoffen.obligations.Change.Recognise;

/// One line of a list of what people learned elsewhere, and what would become of it.
///
/// @param number of the line in the file, from 1
/// @param staffNumber as it stands there
/// @param obligation the row it would count for; null if there is none
public record OutsideLine(
        int number,
        String staffNumber,
        Outcome outcome,
        @Nullable Obligation obligation,
        @Nullable Recognise change) {

    /// What would become of a line.
    public enum Outcome {
        RECOGNISE,
        /// The year is met already.
        ALREADY_MET,
        /// Nothing is asked of the person in the year of the day.
        NOT_ASKED,
        UNKNOWN_PERSON,
        /// The second column is not a day such as 31.12.2026, or it lies in the future.
        BAD_DAY,
        /// The third column is not a day, or lies before the second.
        BAD_VALIDITY,
        /// The line has neither two nor three columns.
        BAD_COLUMNS,
        /// The same person stands there twice for one year.
        TWICE;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static OutsideLine bad(int number, String staffNumber, Outcome outcome) {
        return new OutsideLine(number, staffNumber, outcome, null, null);
    }

    static OutsideLine of(
            int number, String staffNumber, Obligation obligation, LocalDate on, @Nullable LocalDate until) {
        return new OutsideLine(number, staffNumber, Outcome.RECOGNISE, obligation, new Recognise(on, until));
    }
}
