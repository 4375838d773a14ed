package org.weltoffen.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTests {

    @ParameterizedTest(name = "completed on {0}, valid for {1}: until {2}")
    @CsvSource({
        "2026-11-03, P1Y, 2027-12-31",
        "2026-01-01, P1Y, 2027-12-31",
        "2026-12-31, P1Y, 2027-12-31",
        "2028-02-29, P1Y, 2029-12-31",
        "2026-11-03, P2Y, 2028-12-31",
        "2026-11-03, P6M, 2027-12-31"
    })
    void aCertificateIsValidToTheEndOfTheCalendarYear(LocalDate completedOn, Period validFor, LocalDate until) {
        assertThat(Validity.until(completedOn, validFor)).isEqualTo(until);
    }
}
