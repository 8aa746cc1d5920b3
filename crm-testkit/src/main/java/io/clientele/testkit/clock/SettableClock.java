package io.clientele.testkit.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands still until it is told otherwise. Thread-safe.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.at(Instant.parse("2026-06-30T12:00:00Z"));
 * clock.advance(Duration.ofDays(90));
 * }</pre>
 */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    private SettableClock(Instant start) {
        this.now = start;
    }

    /** A clock that shows a time. */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets the clock to a time, which may be an earlier one. */
    public synchronized void set(Instant time) {
        now = time;
    }

    /**
     * Moves the clock on, or back by a negative duration.
     *
     * @throws java.time.DateTimeException if the time cannot be shown as an instant
     * @throws ArithmeticException if it is too far away to be computed
     */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** The time that it shows. */
    @Override
    public String toString() {
        return "SettableClock[" + now + "]";
    }
}
