package org.weltoffen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock that tests turn. Stands at noon of 14 September 2026 in Leipzig until someone does.
public final class TimeMachine extends Clock {

    public static final Instant START = Instant.parse("2026-09-14T10:00:00Z");

    private final ZoneId zone;
    private volatile Instant now = START;

    public TimeMachine() {
        this(ZoneId.of("Europe/Berlin"));
    }

    private TimeMachine(ZoneId zone) {
        this.zone = zone;
    }

    public void travelTo(LocalDate day) {
        now = day.atTime(12, 0).atZone(zone).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("The house has one zone, " + zone);
    }
}
