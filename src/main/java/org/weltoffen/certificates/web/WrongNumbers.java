package org.weltoffen.certificates.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts wrong numbers per network address, so that nobody tries them in bulk. After ten within a minute the address
/// waits until the oldest of them is a minute old.
///
/// Kept in memory only, each address for a minute at most after its last use here and no more than 10,000 of them; the
/// one unused longest is forgotten first. Several instances count for themselves.
@Component
class WrongNumbers {

    static final int LIMIT = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> byAddress = new LinkedHashMap<>(16, 0.75f, true);

    WrongNumbers(Clock clock) {
        this.clock = clock;
    }

    /// How long the address has to wait; zero if it need not.
    synchronized Duration waitFor(String address) {
        forgetOld();
        var times = byAddress.get(address);
        if (times == null || times.size() < LIMIT) {
            return Duration.ZERO;
        }
        return Duration.between(clock.instant(), times.getFirst().plus(WINDOW));
    }

    synchronized void count(String address) {
        var times = byAddress.computeIfAbsent(address, any -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (byAddress.size() > ADDRESSES) {
            var eldest = byAddress.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    synchronized int addresses() {
        return byAddress.size();
    }

    private void forgetOld() {
        var limit = clock.instant().minus(WINDOW);
        byAddress.values().forEach(times -> times.removeIf(time -> !time.isAfter(limit)));
        byAddress.values().removeIf(Deque::isEmpty);
    }
}
