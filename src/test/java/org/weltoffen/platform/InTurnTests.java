package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class InTurnTests {

    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void everyoneLeaves() {
        end.countDown();
    }

    @Test
    void whoComesLaterWaitsUntilSomebodyHasLeft() {
        var door = new InTurn(1, Duration.ofMinutes(1));
        comes(door, "/year");
        await().until(() -> inside.contains("/year"));
        comes(door, "/library");
        await().until(() -> door.waiting() == 1);
        assertThat(inside).containsExactly("/year");

        end.countDown();
        await().untilAsserted(() -> assertThat(inside).containsExactly("/year", "/library"));
        assertThat(door.waiting()).isZero();
    }

    @Test
    void nobodyWaitsForEver() {
        var door = new InTurn(1, Duration.ofMillis(1));
        comes(door, "/year");
        await().until(() -> inside.contains("/year"));

        comes(door, "/library");
        await().untilAsserted(() -> assertThat(inside).containsExactly("/year", "/library"));
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        var door = new InTurn(1, Duration.ofMinutes(1));
        assertThatThrownBy(() -> door.doFilter(request("/year"), new MockHttpServletResponse(), (_, _) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");

        end.countDown();
        enter(door, "/library");
        assertThat(inside).containsExactly("/library");
    }

    @ParameterizedTest
    @CsvSource({
        "/year, false",
        "/, false",
        "/courses/counter/quiz, false",
        "/login, true",
        "/actuator/health, true",
        "/VAADIN/build/FlowClient.js, true",
        "/fonts/sans.woff2, true"
    })
    void onlyPagesAndTheirClicksAreHeldUp(String path, boolean passes) {
        assertThat(new InTurn(1, Duration.ZERO).shouldNotFilter(request(path))).isEqualTo(passes);
    }

    /// In a thread of its own, which stays inside until the end.
    private void comes(InTurn door, String path) {
        Thread.startVirtualThread(() -> enter(door, path));
    }

    private void enter(InTurn door, String path) {
        FilterChain room = (_, _) -> {
            inside.add(path);
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        try {
            door.doFilter(request(path), new MockHttpServletResponse(), room);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
