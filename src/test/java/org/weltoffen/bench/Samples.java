package org.weltoffen.bench;

import java.util.Arrays;

/// Durations in nanoseconds, from any number of threads.
final class Samples {

    private long[] values = new long[64];
    private int count;

    synchronized void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = nanos;
    }

    synchronized int count() {
        return count;
    }

    synchronized long sum() {
        return Arrays.stream(values, 0, count).sum();
    }

    /// Milliseconds below which this share of the samples lies; 0 if there is no sample.
    ///
    /// @param percent from 0 to 100
    synchronized double percentile(int percent) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percent / 100)] / 1e6;
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }
}
