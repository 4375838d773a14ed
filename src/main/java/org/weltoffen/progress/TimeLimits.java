package org.weltoffen.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Catalogue;

/// When an attempt ends, by the clock of the server: nearly always never.
@Component
class TimeLimits {

    /// An answer that was on its way when the time was up still counts.
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    private final Catalogue catalogue;
    private final Accommodations accommodations;
    private final Clock clock;

    TimeLimits(Catalogue catalogue, Accommodations accommodations, Clock clock) {
        this.catalogue = catalogue;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /// How long the attempt may take; empty if as long as one likes.
    Optional<Duration> limit(Sitting sitting) {
        var limit = catalogue.course(sitting.version()).quiz().timeLimit();
        if (limit == null) {
            return Optional.empty();
        }
        return accommodations
                .of(sitting.employee())
                .map(allowance -> allowance.applyTo(limit))
                .orElse(Optional.of(limit));
    }

    Optional<Instant> end(Sitting sitting) {
        return limit(sitting).map(sitting.begunAt()::plus);
    }

    boolean isOver(Sitting sitting) {
        return end(sitting)
                .filter(end -> !clock.instant().isBefore(end.plus(ON_ITS_WAY)))
                .isPresent();
    }
}
