package org.weltoffen.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/// Every exchange with the server: how long it took, under the name of the step it belongs to, and its bytes.
final class Exchanges {

    static final String ALL = "all";

    private final Map<String, Samples> steps = new ConcurrentSkipListMap<>();
    private final LongAdder bytes = new LongAdder();

    void add(String step, long nanos, long size) {
        steps.computeIfAbsent(step, _ -> new Samples()).add(nanos);
        steps.computeIfAbsent(ALL, _ -> new Samples()).add(nanos);
        bytes.add(size);
    }

    /// By name of the step, all of them together under [#ALL].
    Map<String, Samples> steps() {
        return new LinkedHashMap<>(steps);
    }

    Samples of(String step) {
        return steps.getOrDefault(step, new Samples());
    }

    /// All exchanges of a step one after the other, in nanoseconds.
    long nanos(String step) {
        return of(step).sum();
    }

    /// As they went over the wire, packed, without headers.
    long bytes() {
        return bytes.sum();
    }

    int requests() {
        return of(ALL).count();
    }
}
