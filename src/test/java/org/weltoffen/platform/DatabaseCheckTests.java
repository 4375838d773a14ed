package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class DatabaseCheckTests {

    @Test
    void aDatabaseThatIsAwayIsNamedBeforeAnythingElseIsBuilt() throws IOException {
        assertThat(problemOf("jdbc:mariadb://127.0.0.1:%d/weltoffen".formatted(portOfNobody())))
                .startsWith("The database does not answer: ");
    }

    @Test
    void aDatabaseThatTakesTheCallAndSaysNothingIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = "jdbc:mariadb://127.0.0.1:%d/weltoffen".formatted(silent.getLocalPort());

            assertThat(seconds(() -> problemOf(url))).isLessThan(Duration.ofSeconds(20));
        }
    }

    private static String problemOf(String url) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        var start = new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment);
        var failure = catchThrowable(() -> new DatabaseCheck().onApplicationEvent(start));
        return Objects.requireNonNull(new StartFailures().analyze(failure)).getDescription();
    }

    private static Duration seconds(Runnable work) {
        var started = Instant.now();
        work.run();
        return Duration.between(started, Instant.now());
    }

    private static int portOfNobody() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
