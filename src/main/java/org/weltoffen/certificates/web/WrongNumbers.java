package org.weltoffen.certificates.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Wrong numbers and wrong files per network address: ten within a minute, then the address waits.
@Component
class WrongNumbers extends Tries {

    static final int LIMIT = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);

    WrongNumbers(Clock clock) {
        super(clock, LIMIT, WINDOW);
    }
}
