package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something HR does to one obligation by hand.
public sealed interface Change {

    /// Nothing is asked of the person this year.
    record Exempt(Reason reason) implements Change {}

    /// Met by something done elsewhere, on a day.
    ///
    /// @param until it counts again for every cycle that begins up to this day; null: for this one only
    /// @param remark what it was and how one knows, at most 300 characters; null where an uploaded evidence says it
    record Recognise(
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String remark) implements Change {

        public static final int LONGEST_REMARK = 300;

        public Recognise {
            if (until != null && until.isBefore(on)) {
                throw new IllegalArgumentException("Done on %s and valid until %s".formatted(on, until));
            }
            if (remark != null && (remark.isBlank() || remark.length() > LONGEST_REMARK)) {
                throw new IllegalArgumentException("A remark of %d characters".formatted(remark.length()));
            }
        }

        /// Without a remark.
        public Recognise(LocalDate on, @Nullable LocalDate until) {
            this(on, until, null);
        }

        /// For this cycle only.
        public Recognise(LocalDate on) {
            this(on, null);
        }
    }

    /// The clock stands still from today.
    record Pause() implements Change {}

    /// The clock runs again from today; the due date moves by the days it stood still.
    record Resume() implements Change {}

    /// The person has more time.
    record Extend(int days) implements Change {

        public Extend {
            if (days < 1) {
                throw new IllegalArgumentException("%d more days".formatted(days));
            }
        }
    }

    /// Why someone is exempt, as coarse as the service agreement wants it; never a diagnosis.
    enum Reason {
        ABSENT,
        NOT_APPLICABLE,
        OTHER;

        String cause() {
            return "exempt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What came of it.
    sealed interface Result {

        /// It is done; this is the obligation now.
        record Done(Obligation now) implements Result {}

        /// Someone or something was faster; nothing was changed. This is the obligation now.
        record Conflict(Obligation now) implements Result {}

        /// It makes no sense for an obligation with this status, such as exempting from what is fulfilled.
        record Refused(Status status) implements Result {}
    }
}
