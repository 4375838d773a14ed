package org.weltoffen.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.weltoffen.TimeMachine;

class WrongNumbersTests {

    private final TimeMachine clock = new TimeMachine();
    private final WrongNumbers wrongNumbers = new WrongNumbers(clock);

    @Test
    void afterTenWrongNumbersInAMinuteAnAddressWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(wrongNumbers.waitFor("192.0.2.1")).isZero();
            wrongNumbers.count("192.0.2.1");
            clock.advance(Duration.ofSeconds(2));
        }

        assertThat(wrongNumbers.waitFor("192.0.2.1")).isEqualTo(Duration.ofSeconds(40));
        assertThat(wrongNumbers.waitFor("192.0.2.2")).isZero();

        clock.advance(Duration.ofSeconds(40));
        assertThat(wrongNumbers.waitFor("192.0.2.1")).isZero();
    }

    @Test
    void neverMoreThanTenThousandAddressesAreKeptAndNoneForLongerThanAMinute() {
        for (int i = 0; i < 10_050; i++) {
            wrongNumbers.count("address " + i);
        }
        assertThat(wrongNumbers.keys()).isEqualTo(10_000);

        clock.advance(Duration.ofMinutes(1));
        wrongNumbers.waitFor("192.0.2.1");
        assertThat(wrongNumbers.keys()).isZero();
    }
}
