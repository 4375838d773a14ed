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
import org.weltoffen.platform.InTurn.Door;

class InTurnTests {

    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void everyoneLeaves() {
        end.countDown();
    }

    @Test
    void whoComesLaterWaitsUntilSomebodyHasLeft() {
        var pages = door(Duration.ofMinutes(1));
        var door = new InTurn(pages, door(Duration.ZERO));
        comes(door, "/year");
        await().until(() -> inside.contains("/year"));
        comes(door, "/library");
        await().until(() -> pages.waiting() == 1);
        assertThat(inside).containsExactly("/year");

        end.countDown();
        await().untilAsserted(() -> assertThat(inside).containsExactly("/year", "/library"));
        assertThat(pages.waiting()).isZero();
    }

    @Test
    void thoseWhoSignInWaitForOneAnotherAndNotForPages() {
        var signIns = door(Duration.ofMinutes(1));
        var door = new InTurn(door(Duration.ofMinutes(1)), signIns);
        comes(door, "/login");
        await().until(() -> inside.contains("/login"));
        comes(door, "/login");
        await().until(() -> signIns.waiting() == 1);

        comes(door, "/year");
        await().untilAsserted(() -> assertThat(inside).containsExactly("/login", "/year"));
    }

    @Test
    void nobodyWaitsForEver() {
        var door = new InTurn(door(Duration.ofMillis(1)), door(Duration.ZERO));
        comes(door, "/year");
        await().until(() -> inside.contains("/year"));

        comes(door, "/library");
        await().untilAsserted(() -> assertThat(inside).containsExactly("/year", "/library"));
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        var door = new InTurn(door(Duration.ofMinutes(1)), door(Duration.ZERO));
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
        "/login, false",
        "/actuator/health, true",
        "/VAADIN/build/FlowClient.js, true",
        "/fonts/sans.woff2, true"
    })
    void filesAndDownloadsPassBy(String path, boolean passes) {
        assertThat(new InTurn(door(Duration.ZERO), door(Duration.ZERO)).shouldNotFilter(request(path)))
                .isEqualTo(passes);
    }

    /// With one place.
    private static Door door(Duration patience) {
        return new Door(1, patience);
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
