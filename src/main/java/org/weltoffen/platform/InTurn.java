package org.weltoffen.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets so many requests in at a time that none of them waits long for a connection to the database.
///
/// There is no end of threads, so when five hundred people click within a few seconds all would begin at once, share
/// twenty connections and fail together once they have waited too long for one. Here they wait in order, holding
/// nothing, and the first are done soon. Nobody is turned away: whoever has waited long enough goes in all the same
/// and is told inside if something is wrong.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class InTurn extends OncePerRequestFilter {

    private static final String SIGN_IN = "/login";

    /// Files and downloads need no connection, or hold one long.
    private static final List<String> NOT_HELD_UP = List.of("/actuator/", "/VAADIN/", "/css/", "/fonts/", "/icons/");

    private final Door pages;
    private final Door signIns;

    /// Checking passwords takes so long that those who are in would wait behind all who come, so there are two doors.
    @Autowired
    InTurn(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        this(
                new Door(2 * connections, Duration.ofSeconds(30)),
                new Door(Math.max(1, connections / 2), Duration.ofSeconds(60)));
    }

    InTurn(Door pages, Door signIns) {
        this.pages = pages;
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NOT_HELD_UP.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onwards)
            throws ServletException, IOException {
        var door = request.getRequestURI().equals(SIGN_IN) ? signIns : pages;
        var hasPlace = door.givesPlace();
        try {
            onwards.doFilter(request, response);
        } finally {
            if (hasPlace) {
                door.places.release();
            }
        }
    }

    /// Where requests wait in order.
    static final class Door {

        private final Semaphore places;
        private final Duration patience;

        /// @param places how many may be inside at a time
        /// @param patience after which one goes in without a place
        Door(int places, Duration patience) {
            this.places = new Semaphore(places, true);
            this.patience = patience;
        }

        /// False if there was none in time.
        private boolean givesPlace() {
            try {
                return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        int waiting() {
            return places.getQueueLength();
        }
    }
}
