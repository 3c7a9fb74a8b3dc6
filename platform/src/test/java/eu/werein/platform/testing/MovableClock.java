package eu.werein.platform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still, and goes on when a test says so. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    /** Begins at some time of some day, which is no whole second. */
    public MovableClock() {
        this(Instant.parse("2026-11-22T09:00:00.123Z"));
    }

    public MovableClock(Instant now) {
        this.now = now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
