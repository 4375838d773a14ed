package org.weltoffen.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Status;

/// One row of the ledger as far as a reminder needs it.
record Duty(
        int year,
        Text policy,
        Mode mode,
        Status status,
        LocalDate startsOn,
        @Nullable LocalDate dueOn) {

    /// Whether there is still something to do, now. Who is away has a clock that stands still, not an open training.
    boolean isOpen(LocalDate today) {
        return status == Status.OPEN && !startsOn.isAfter(today);
    }

    /// The due date itself is still in time.
    boolean isPast(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
