package io.clientele.vat.vies;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long answers are kept and how a state that fails is treated. Each duration is 0 to 3650 days. Immutable.
 *
 * @param keepInUse for how long a number that is in use is not asked for again
 * @param keepNotInUse for how long one that is not in use is not asked for again: shorter, since it may be given out
 * @param keepSilence for how long a question without an answer is not put again
 * @param failures after how many outages in a row a state is left alone
 * @param rest for how long it is left alone, before one question tries whether it is back; likewise VIES as a whole
 *     while it refuses the host
 */
public record PatienceSettings(
        Duration keepInUse, Duration keepNotInUse, Duration keepSilence, int failures, Duration rest) {
    private static final Duration LONGEST = Duration.ofDays(3650);

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if a duration is below 0 or above 3650 days, or {@code failures} is below 1
     */
    public PatienceSettings {
        checkArgument(
                Stream.of(keepInUse, keepNotInUse, keepSilence, rest).allMatch(PatienceSettings::isBounded),
                "Answers are kept and states left alone for 0 to 3650 days");
        checkArgument(failures >= 1, "A state is left alone after one failure at least");
    }

    private static boolean isBounded(Duration duration) {
        return !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
    }

    /**
     * A day for a number in use, an hour for one that is not, a minute for silence; 5 minutes' rest after 3 failures.
     */
    public static PatienceSettings standard() {
        return new PatienceSettings(
                Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(1), 3, Duration.ofMinutes(5));
    }
}
