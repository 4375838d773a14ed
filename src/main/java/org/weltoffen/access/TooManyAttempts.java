package org.weltoffen.access;

import org.springframework.security.core.AuthenticationException;

/// Sign-in is refused for a while, whatever the password.
class TooManyAttempts extends AuthenticationException {

    private final long minutes;

    TooManyAttempts(long minutes) {
        super("Refused for %d more minutes".formatted(minutes));
        this.minutes = minutes;
    }

    /// How long to wait, rounded up.
    long minutes() {
        return minutes;
    }
}
