package io.clientele.vat.rate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule of law holds: the local days of the tax point in the territory. Immutable.
 *
 * @param from the first day
 * @param until the first day on which it holds no more; empty where no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    /**
     * A span of days.
     *
     * @throws IllegalArgumentException if it holds no day
     */
    public Validity {
        checkArgument(
                until.isEmpty() || until.get().isAfter(from), "A rule that begins on %s must end after that day", from);
    }

    /** From a day on, without an end. */
    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /**
     * From a day up to another, which belongs to it no more.
     *
     * @throws IllegalArgumentException if it holds no day
     */
    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(from, Optional.of(until));
    }

    /** Whether the rule holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** The last day on which it holds, as laws and tables say it; empty where no end is known. */
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }

    Range<LocalDate> range() {
        return until.map(day -> Range.closedOpen(from, day)).orElseGet(() -> Range.atLeast(from));
    }

    static Validity of(Range<LocalDate> range) {
        checkArgument(range.lowerBoundType() == BoundType.CLOSED, "A rule has a first day");
        return new Validity(
                range.lowerEndpoint(), range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
    }
}
