package org.weltoffen.certificates.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Names tried on one certificate: five within an hour, right or wrong, whoever asks.
@Component
class NameTries extends Tries {

    static final int LIMIT = 5;
    static final Duration WINDOW = Duration.ofHours(1);

    NameTries(Clock clock) {
        super(clock, LIMIT, WINDOW);
    }
}
