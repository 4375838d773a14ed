package org.weltoffen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;

@ApplicationTest
class ThrottleTests {

    @Autowired
    private Throttle throttle;

    @Autowired
    private TimeMachine clock;

    @Autowired
    private JdbcClient db;

    private final String login = UUID.randomUUID().toString();
    private final String address = UUID.randomUUID().toString();

    @AfterEach
    void forget() {
        clock.reset();
        db.sql("delete from access_throttle").update();
    }

    @Test
    void fiveAttemptsAreFreeTheSixthWaitsAMinute() {
        attempts(5);

        assertRefusedFor(1);
    }

    @Test
    void theWaitDoublesUpToFifteenMinutes() {
        attempts(5);

        for (var minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            assertRefusedFor(minutes);
            clock.advance(Duration.ofMinutes(minutes).plusSeconds(1));
            attempts(1);
        }
    }

    @Test
    void refusedAttemptsDoNotMakeTheWaitLonger() {
        attempts(5);

        IntStream.range(0, 20).forEach(_ -> assertRefusedFor(1));
    }

    @Test
    void successForgetsTheAccountsAttempts() {
        attempts(4);
        throttle.succeeded(login, address);

        assertThatCode(() -> attempts(4)).doesNotThrowAnyException();
    }

    @Test
    void afterAQuietQuarterOfAnHourCountingStartsAnew() {
        attempts(4);
        clock.advance(Duration.ofMinutes(16));

        assertThatCode(() -> attempts(4)).doesNotThrowAnyException();
    }

    @Test
    void upperCaseAndBlanksAreTheSameLogin() {
        IntStream.range(0, 5).forEach(_ -> throttle.admit(" " + login.toUpperCase(Locale.ROOT), address));

        assertRefusedFor(1);
    }

    @Test
    void anAddressHasFiftyAttemptsAcrossAccounts() {
        IntStream.range(0, 50).forEach(number -> throttle.admit(login + number, address));

        assertRefusedFor(1);
    }

    @Test
    void signingInDoesNotGiveAnAddressMoreThanItsOwnAttemptBack() {
        IntStream.range(0, 48).forEach(number -> throttle.admit(login + number, address));
        throttle.admit("someone else", address);
        throttle.succeeded("someone else", address);
        IntStream.range(48, 50).forEach(number -> throttle.admit(login + number, address));

        assertRefusedFor(1);
    }

    @Test
    void manyAtOnceCountAsMany() {
        var admitted = new AtomicInteger();

        IntStream.range(0, 16).parallel().forEach(number -> {
            try {
                throttle.admit(login, address + number);
                admitted.incrementAndGet();
            } catch (TooManyAttempts expected) {
                assertThat(expected.minutes()).isOne();
            }
        });

        assertThat(admitted).hasValue(5);
    }

    @Test
    void neitherLoginNorAddressCanBeReadInTheTable() {
        throttle.admit(login, address);

        assertThat(db.sql("select throttle_key from access_throttle")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(key -> key.contains(login) || key.contains(address));
    }

    private void attempts(int number) {
        IntStream.range(0, number).forEach(_ -> throttle.admit(login, address));
    }

    private void assertRefusedFor(int minutes) {
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.admit(login, address))
                .matches(problem -> problem.minutes() == minutes, "waits %d minutes".formatted(minutes));
    }
}
