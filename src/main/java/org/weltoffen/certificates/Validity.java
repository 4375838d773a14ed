package org.weltoffen.certificates;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/// How long a certificate is valid: the course's period from the day of completion, then on to the end of that calendar
/// year. Completed on 3 November 2026 with `P1Y` means valid until 31 December 2027.
final class Validity {

    private Validity() {}

    static LocalDate until(LocalDate completedOn, Period validFor) {
        return completedOn.plus(validFor).with(TemporalAdjusters.lastDayOfYear());
    }
}
