package org.weltoffen.progress;

import java.time.Duration;
import java.util.Optional;

/// How much more time a person has in quizzes with a time limit.
public enum Allowance {
    HALF_MORE(3, 2),
    TWICE(2, 1),
    TEN_TIMES(10, 1),
    NO_LIMIT(0, 1);

    private final int times;
    private final int dividedBy;

    Allowance(int times, int dividedBy) {
        this.times = times;
        this.dividedBy = dividedBy;
    }

    /// The limit for this person; empty where there is none any more.
    public Optional<Duration> applyTo(Duration limit) {
        return this == NO_LIMIT
                ? Optional.empty()
                : Optional.of(limit.multipliedBy(times).dividedBy(dividedBy));
    }
}
