package org.weltoffen.certificates.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts tries by key, so that nobody makes them in bulk. After the limit within the window a key waits until the
/// oldest of them is as old as the window.
///
/// Kept in memory only, each key for a window at most after its last use here and no more than 10,000 of them; the one
/// unused longest is forgotten first. Several instances count for themselves.
abstract class Tries {

    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int limit;
    private final Duration window;
    private final Map<String, Deque<Instant>> byKey = new LinkedHashMap<>(16, 0.75f, true);

    Tries(Clock clock, int limit, Duration window) {
        this.clock = clock;
        this.limit = limit;
        this.window = window;
    }

    /// How long the key has to wait; zero if it need not.
    synchronized Duration waitFor(String key) {
        forgetOld();
        var times = byKey.get(key);
        if (times == null || times.size() < limit) {
            return Duration.ZERO;
        }
        return Duration.between(clock.instant(), times.getFirst().plus(window));
    }

    synchronized void count(String key) {
        var times = byKey.computeIfAbsent(key, any -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (byKey.size() > KEYS) {
            var eldest = byKey.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    synchronized int keys() {
        return byKey.size();
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(window);
        byKey.values().forEach(times -> times.removeIf(time -> !time.isAfter(oldest)));
        byKey.values().removeIf(Deque::isEmpty);
    }
}
